package org.dandang.training.domain.lifemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.HoldMeeting;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.MaterialKind;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.MeetingState;
import org.dandang.training.api.lifemeeting.PrepareMeeting;
import org.junit.jupiter.api.Test;

class LifeMeetingTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 20);
  private static final Fraction QUORUM = RuleBooks.standard().get("dlm.quorum", DAY).fraction();

  @Test
  void no_meeting_without_its_four_papers() {
    LifeMeeting meeting = preparing();
    meeting.addMaterial(MaterialKind.PLAN, "方案", DAY.minusDays(20));
    assertThatThrownBy(() -> hold(meeting, 9, 9)).isInstanceOf(MaterialMissing.class);
  }

  @Test
  void two_thirds_must_come() {
    assertThatThrownBy(() -> hold(prepared(), 9, 5)).isInstanceOf(QuorumMissing.class);
    LifeMeeting meeting = prepared();
    hold(meeting, 9, 6);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void a_meeting_closes_only_when_its_list_is_put_right() {
    LifeMeeting meeting = held();
    meeting.say(List.of(new Said(new PersonId(1), "覃某", new PersonId(1), "覃某", "学习不够")));
    meeting.addProblem(problem(), "农某");
    assertThatThrownBy(meeting::close).isInstanceOf(ProblemsOpen.class);
    meeting.solve(1, "已修订制度", DAY.plusDays(30));
    meeting.close();
    assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
  }

  @Test
  void criticism_of_others_alone_is_not_enough() {
    LifeMeeting meeting = held();
    meeting.say(List.of(new Said(new PersonId(1), "覃某", new PersonId(2), "农某", "下乡少")));
    assertThatThrownBy(meeting::close).isInstanceOf(NoCriticism.class);
  }

  @Test
  void a_problem_is_put_right_once() {
    LifeMeeting meeting = held();
    meeting.addProblem(problem(), "农某");
    meeting.solve(1, "完成", DAY.plusDays(30));
    assertThatThrownBy(() -> meeting.solve(1, "再次", DAY.plusDays(31)))
        .isInstanceOf(ProblemUnknown.class);
    assertThatThrownBy(() -> meeting.solve(2, "没有这一项", DAY.plusDays(31)))
        .isInstanceOf(ProblemUnknown.class);
  }

  @Test
  void what_was_held_cannot_be_cancelled() {
    assertThatThrownBy(() -> held().cancel("改期")).isInstanceOf(MeetingNotInState.class);
  }

  private static LifeMeeting preparing() {
    return new LifeMeeting(
        new LifeMeetingId(1),
        new PrepareMeeting(MeetingKind.ANNUAL, new UnitId(3), 2018, "强化创新理论武装", DAY),
        "进结镇",
        DAY);
  }

  private static LifeMeeting prepared() {
    LifeMeeting meeting = preparing();
    for (MaterialKind kind : MaterialKind.values())
      meeting.addMaterial(kind, kind.name(), DAY.minusDays(10));
    return meeting;
  }

  private static LifeMeeting held() {
    LifeMeeting meeting = prepared();
    hold(meeting, 9, 9);
    return meeting;
  }

  private static void hold(LifeMeeting meeting, int shouldAttend, int present) {
    meeting.hold(
        new HoldMeeting(meeting.id(), DAY, "三楼会议室", shouldAttend, present, 0),
        QUORUM,
        DAY.plusDays(15));
  }

  private static AddProblem problem() {
    return new AddProblem("调研不深入", "每月驻村两天", new PersonId(2), DAY.plusMonths(2));
  }
}
