package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appeal.AppealRecords;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.ExtendAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.api.appointment.AppointmentId;

/**
 * How cadres ask that an adverse change be looked at again.
 *
 * @param handlers two who handle it, and a third who signs
 */
record Appealing(
    AppealDesk desk, AppealRecords records, Decisions decisions, List<PersonId> handlers) {

  /** Right, so that the change is taken back. */
  void revoked(AppointmentId batch, int line, LocalDate filed, LocalDate decided) {
    file(batch, line, AppealKind.REVIEW, "征地拆迁滞后系规划调整所致，本人已尽到组织推进责任。", filed);
    decide(batch, AppealOutcome.REVOKED, "经复核，工作滞后非本人原因", decided);
  }

  /** Upheld on review, then appealed against; the case is complicated. */
  void appealed(AppointmentId batch, int line, LocalDate filed) {
    file(batch, line, AppealKind.REVIEW, "认为督查通报所列进度未扣除汛期停工时间。", filed);
    decide(batch, AppealOutcome.UPHELD, "复核认为事实清楚，停工时间已经扣除，维持原决定。", filed.plusDays(25));
    file(batch, line, AppealKind.APPEAL, "对复核决定不服，认为工期责任应由建设单位承担。", filed.plusDays(36));
    AppealId open = last(batch);
    desk.extend(
        new ExtendAppeal(
            open, new Amendment("需向项目建设单位调取施工日志核实", "县委组织部主要领导", filed.plusDays(80)), seen(batch)));
  }

  /** Still being reviewed. */
  void underReview(AppointmentId batch, int line, LocalDate filed) {
    file(batch, line, AppealKind.REVIEW, "到任仅三个月，接手时项目已经滞后。", filed);
  }

  private void file(AppointmentId batch, int line, AppealKind kind, String grounds, LocalDate on) {
    desk.file(
        new FileAppeal(
            batch,
            decisions.line(batch, line),
            kind,
            grounds,
            decisions.effective(batch, line).plusDays(1),
            on,
            handlers.get(0),
            handlers.get(1)));
  }

  private void decide(AppointmentId batch, AppealOutcome outcome, String reason, LocalDate on) {
    desk.decide(
        new DecideAppeal(
            last(batch),
            outcome,
            Optional.empty(),
            reason,
            "天组复〔" + on.getYear() + "〕" + on.getMonthValue() + "号",
            handlers.get(2),
            on,
            seen(batch)));
  }

  private AppealId last(AppointmentId batch) {
    var rows = records.of(batch);
    return rows.get(rows.size() - 1).id();
  }

  private long seen(AppointmentId batch) {
    var rows = records.of(batch);
    return rows.get(rows.size() - 1).version();
  }
}
