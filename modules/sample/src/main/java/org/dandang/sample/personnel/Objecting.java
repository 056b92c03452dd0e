package org.dandang.sample.personnel;

import java.time.LocalDate;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AssessObjection;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.appointment.RecordObjection;
import org.dandang.sample.BothOrgans;

/** What people bring forward while a notice runs, and what both organs say of it. */
record Objecting(ObjectionDesk desk, AppointmentRecords records) {

  void stopped(AppointmentId batch, int line, LocalDate on) {
    receive(batch, line, "署名反映其在项目验收中把关不严。", false, on);
    assess(batch, line, BothOrgans.stop("反映的主要问题查证属实，终止任用程序。", "验收档案查核记录", on));
  }

  void withoutEffect(AppointmentId batch, int line, LocalDate on) {
    receive(batch, line, "匿名反映其与同事关系紧张，未提供具体事实。", true, on);
    assess(batch, line, BothOrgans.goOn("反映笼统、无具体线索，经谈话了解不影响任用。", on));
  }

  void postponed(AppointmentId batch, int line, LocalDate on) {
    receive(batch, line, "反映其工作经历中有一段时间与档案不一致。", false, on);
    assess(batch, line, BothOrgans.postpone("干部档案相关材料需向原单位核实，核实前暂缓任用。", on));
  }

  private void receive(
      AppointmentId batch, int line, String matter, boolean anonymous, LocalDate on) {
    NoticeLetter letter = new NoticeLetter(matter, anonymous, false, "", on);
    desk.record(new RecordObjection(batch, change(batch, line), letter, seen(batch)));
  }

  private void assess(AppointmentId batch, int line, JointAssessment joint) {
    desk.assess(new AssessObjection(batch, change(batch, line), 0, joint, seen(batch)));
  }

  private ChangeId change(AppointmentId batch, int line) {
    return records.get(batch).changes().get(line).id();
  }

  private long seen(AppointmentId batch) {
    return records.get(batch).version();
  }
}
