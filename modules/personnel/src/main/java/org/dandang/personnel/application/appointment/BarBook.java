package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.application.appeal.Appellants;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appointment.NotifiedBar;
import org.dandang.personnel.domain.appointment.NotifiedBars;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class BarBook implements BarRegister {
  @Inject NotifiedBars bars;

  @Inject Appellants appellants;
  @Inject BusinessDay business;

  /** What was decided on paper; nobody enters the own one or that of somebody close. */
  @Override
  public long enter(NotifyBar command) {
    FutureDay.refuse(command.begin(), business.today());
    appellants.refuseOwn(command.person());
    NotifiedBar bar = new NotifiedBar(bars.nextId(), command);
    bars.add(bar);
    return bar.id();
  }

  @Override
  public void voidBar(long bar, Amendment amendment) {
    bars.get(bar).voidBar(amendment);
  }
}
