package org.dandang.sample;

import java.time.LocalDate;
import java.util.List;
import org.dandang.commendation.api.AssessObjection;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NomineeObjections;
import org.dandang.commendation.api.RecordObjection;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.record.JointAssessment;

/** What is brought forward against nominees while their notice runs: one of each outcome. */
record Contested(NomineeObjections desk, CommendationRecords records) {

  /**
   * @param losing the first is stopped, the second put off
   */
  void about(NominationId winner, List<NominationId> losing, LocalDate on) {
    object(
        winner,
        new NoticeLetter("反映其驻村天数不足，未写明时间。", true, false, "", on),
        BothOrgans.goOn("驻村签到记录完整，反映不属实，不影响表彰。", on));
    object(
        losing.get(0),
        new NoticeLetter("署名反映其填报的帮扶台账与实际不符。", false, false, "", on),
        BothOrgans.stop("台账与入户核查结果不一致，终止推荐。", "扶贫办入户核查表", on));
    object(
        losing.get(1),
        new NoticeLetter("反映其包联屯的危房改造资金尚未结清。", false, false, "", on),
        BothOrgans.postpone("需待专项审计结果，审计结束前暂缓表彰。", on));
  }

  private void object(NominationId nominee, NoticeLetter letter, JointAssessment joint) {
    desk.record(new RecordObjection(nominee, letter, seen(nominee)));
    desk.assess(new AssessObjection(nominee, 0, joint, seen(nominee)));
  }

  private long seen(NominationId nominee) {
    return records.nomination(nominee).version();
  }
}
