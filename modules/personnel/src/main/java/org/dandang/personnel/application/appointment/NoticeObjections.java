package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NoticeBox;
import org.dandang.kernel.desk.ReportInbox;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appointment.AssessObjection;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.appointment.RecordObjection;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class NoticeObjections implements ObjectionDesk {
  @Inject Appointments appointments;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject @Any Instance<ReportInbox> inbox;

  @Override
  public void record(RecordObjection command) {
    FutureDay.refuse(command.letter().receivedOn(), business.today());
    Appointment appointment = appointments.get(command.appointment(), command.seen());
    NoticeBox box = new NoticeBox(rules, calendar, inbox.stream().findFirst());
    appointment.object(command.change(), box.take(command.letter(), appointment.title()));
  }

  @Override
  public void assess(AssessObjection command) {
    FutureDay.refuse(command.joint().on(), business.today());
    appointments
        .get(command.appointment(), command.seen())
        .change(command.change())
        .assess(command.place(), command.joint());
  }
}
