package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.CheckChanges;
import org.dandang.personnel.api.appointment.ExamineChanges;
import org.dandang.personnel.api.appointment.MakeCandidates;
import org.dandang.personnel.api.appointment.RecommendChanges;
import org.dandang.personnel.api.appointment.RecordOpinion;

/** The steps of an open procedure, one after the other. */
record Steps(AppointmentDesk desk, Decisions decisions) {
  private static final int ELIGIBLE = 46;
  private static final int PRESENT = 41;
  private static final int TALKED = 18;

  void recommend(AppointmentId id, LocalDate on) {
    List<ChangeId> lines = decisions.lines(id);
    List<RecommendChanges.Tally> tallies =
        lines.stream()
            .map(line -> new RecommendChanges.Tally(line, PRESENT - 3, TALKED - 1))
            .toList();
    desk.recommend(
        new RecommendChanges(
            id, tallies, ELIGIBLE, PRESENT, TALKED, "会议推荐与谈话调研推荐结果比较一致。", on, decisions.seen(id)));
  }

  void candidates(AppointmentId id, LocalDate on) {
    desk.makeCandidates(new MakeCandidates(id, List.of(), "县委组织部部务会研究意见", on, decisions.seen(id)));
  }

  void examine(AppointmentId id, LocalDate begins, LocalDate on) {
    desk.examine(
        new ExamineChanges(
            id,
            List.of(),
            begins,
            "考察预告（公告" + begins.minusDays(2) + "）",
            "县委组织部考察一组：黄志明、农秀兰",
            "德才表现较好，熟悉基层工作，推进重点项目有办法；个别谈话反映处事有时急躁。",
            on,
            decisions.seen(id)));
  }

  void hear(AppointmentId id, ChangeId line, String document, LocalDate on) {
    desk.opinion(
        new RecordOpinion(id, line, Conclusion.NO_OBJECTION, document, on, decisions.seen(id)));
  }

  void check(AppointmentId id, LocalDate on) {
    desk.check(
        new CheckChanges(
            id, List.of(), "干部档案任前审核表", "个人有关事项查核结果报告", "信访举报核查情况表", on, decisions.seen(id)));
  }
}
