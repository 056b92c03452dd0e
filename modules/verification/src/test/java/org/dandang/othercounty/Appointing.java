package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.RecordStatement;

/** The way of one person's appointment or removal to the document. */
@ApplicationScoped
public class Appointing {
  @Inject AppointmentDesk desk;
  @Inject AppointmentRecords records;

  long upward(ProposedChange change, LocalDate effective) {
    LocalDate motion = effective.minusDays(58);
    return desk.enter(
            List.of(
                new FinishedProcedure(
                    new OpenAppointment("干部调整", List.of(change), motion),
                    motion.plusDays(4),
                    motion.plusDays(8),
                    motion.plusDays(15),
                    "临纪函〔" + effective.getYear() + "〕3号",
                    motion.plusDays(21),
                    meeting(motion.plusDays(26)),
                    motion.plusDays(28),
                    Optional.of(motion.plusDays(39)),
                    "临委干〔" + effective.getYear() + "〕5号",
                    effective)))
        .get(0)
        .value();
  }

  long downward(ProposedChange change, LocalDate effective) {
    LocalDate motion = effective.minusDays(24);
    AppointmentId id = desk.open(new OpenAppointment("调整不适宜担任现职干部", List.of(change), motion));
    desk.state(
        new RecordStatement(
            id, line(id).id(), "本人愿意接受组织调整。", false, motion.plusDays(10), seen(id)));
    desk.decide(
        new DecideAppointment(id, meeting(effective.minusDays(4)), Set.of(), Set.of(), seen(id)));
    desk.issue(new IssueAppointment(id, "临委干〔2018〕7号", effective, seen(id)));
    return id.value();
  }

  void makeVoid(long id) {
    desk.voidChange(amended(new AppointmentId(id), Optional.empty()));
  }

  void correctTitle(long id) {
    desk.correct(amended(new AppointmentId(id), Optional.of("副主任（兼）")));
  }

  private AmendChange amended(AppointmentId id, Optional<String> title) {
    return new AmendChange(id, line(id).id(), title, Mistake.ENTERED, seen(id));
  }

  private AppointmentDetail.Line line(AppointmentId id) {
    return records.get(id).changes().get(0);
  }

  private long seen(AppointmentId id) {
    return records.get(id).version();
  }

  private static DecisionBasis meeting(LocalDate on) {
    return DecisionBasis.meeting("县委常委会会议纪要〔" + on.getYear() + "〕6号", on, "县委书记", 11, 9, 9);
  }
}
