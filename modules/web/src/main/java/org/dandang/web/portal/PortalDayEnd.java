package org.dandang.web.portal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.half.Halves;
import org.dandang.petition.api.PortalDesk;

/** Tells the audit log after midnight what the portal did on the days before, in numbers. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalDayEnd {
  @Inject PortalDesk desk;
  @Inject Actors actors;
  @Inject Halves halves;
  @Inject Clock clock;

  @Schedule(hour = "0", minute = "10", persistent = false)
  public void tell() {
    if (!halves.runs("petition")) return;
    LocalDate today = LocalDate.now(clock);
    actors.run(NamedActor.PORTAL, () -> desk.daysToClose(today).forEach(day -> desk.closeDay(day)));
  }
}
