package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.ConfirmChange;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.RecordStatement;
import org.dandang.sample.County;

/** How the county's standing committee decides: motion, steps, meeting, notice, document. */
final class Decisions {
  private static final int MEMBERS = 11;

  private final AppointmentDesk desk;
  private final AppointmentRecords records;
  private int minutes = 1;

  Decisions(AppointmentDesk desk, AppointmentRecords records) {
    this.desk = desk;
    this.records = records;
  }

  /** A whole procedure whose document takes effect on that day. */
  FinishedProcedure finished(
      String title, LocalDate effective, String document, List<ProposedChange> changes) {
    LocalDate motion = effective.minusDays(58);
    return new FinishedProcedure(
        new OpenAppointment(title, changes, motion),
        motion.plusDays(4),
        motion.plusDays(8),
        motion.plusDays(15),
        "天纪函〔" + effective.getYear() + "〕" + minutes + "号",
        motion.plusDays(21),
        meeting(motion.plusDays(26)),
        motion.plusDays(28),
        java.util.Optional.of(motion.plusDays(39)),
        document,
        effective);
  }

  /**
   * Adverse changes: the persons speak first, then the committee decides and the document follows.
   */
  AppointmentId adverse(
      String title, LocalDate effective, String document, List<ProposedChange> changes) {
    LocalDate motion = effective.minusDays(24);
    AppointmentId id = desk.open(new OpenAppointment(title, changes, motion));
    for (AppointmentDetail.Line line : records.get(id).changes())
      desk.state(
          new RecordStatement(
              id, line.id(), "本人对工作推进滞后的事实无异议，愿意接受组织调整。", false, motion.plusDays(10), seen(id)));
    desk.decide(
        new DecideAppointment(id, meeting(effective.minusDays(4)), Set.of(), Set.of(), seen(id)));
    desk.issue(new IssueAppointment(id, document, effective, seen(id)));
    return id;
  }

  /** Whose probation ended before last month is confirmed in office. */
  void confirmed(AppointmentId id) {
    for (AppointmentDetail.Line line : records.get(id).changes())
      line.probationEnds()
          .filter(last -> last.isBefore(County.TODAY.minusMonths(1)))
          .ifPresent(
              last ->
                  desk.confirm(
                      new ConfirmChange(
                          id, line.id(), true, "试用期满，经考核胜任现职。", last.plusDays(6), seen(id))));
  }

  /** Entered by mistake: one change of an appointment that stands otherwise. */
  void voided(AppointmentId id, int line, String reason, LocalDate on) {
    desk.voidChange(
        new AmendChange(
            id, line(id, line), java.util.Optional.empty(), amendment(reason, on), seen(id)));
  }

  void corrected(AppointmentId id, int line, String title, String reason, LocalDate on) {
    desk.correct(
        new AmendChange(
            id, line(id, line), java.util.Optional.of(title), amendment(reason, on), seen(id)));
  }

  LocalDate effective(AppointmentId id, int line) {
    return records.get(id).changes().get(line).effective().orElseThrow();
  }

  long seen(AppointmentId id) {
    return records.get(id).version();
  }

  org.dandang.personnel.api.appointment.ChangeId line(AppointmentId id, int line) {
    return records.get(id).changes().get(line).id();
  }

  List<org.dandang.personnel.api.appointment.ChangeId> lines(AppointmentId id) {
    return new ArrayList<>(
        records.get(id).changes().stream().map(AppointmentDetail.Line::id).toList());
  }

  DecisionBasis meeting(LocalDate on) {
    return DecisionBasis.meeting(
        "县委常委会会议纪要〔" + on.getYear() + "〕" + minutes++ + "号", on, "县委书记", MEMBERS, 9, 9);
  }

  static Amendment amendment(String reason, LocalDate on) {
    return new Amendment(reason, "县委组织部分管领导", on);
  }
}
