package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Staff;
import org.dandang.kernel.desk.ReportInbox;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Intake;

/**
 * What another office received and hands over; it waits for the petition office's first handler.
 */
@ApplicationScoped
@Transactional
class HandedOverReports implements ReportInbox {
  private ReportRegister register;
  private Staff staff;

  protected HandedOverReports() {}

  @Inject
  HandedOverReports(ReportRegister register, Staff staff) {
    this.register = register;
    this.staff = staff;
  }

  @Override
  public long handOver(String matter, String text, LocalDate receivedOn) {
    return register
        .enter(
            Channel.REFERRED,
            Optional.empty(),
            matter + "\n" + text,
            staff.holding(PETITION_HANDLER).stream().findFirst(),
            receivedOn,
            Intake.accusation())
        .id()
        .value();
  }
}
