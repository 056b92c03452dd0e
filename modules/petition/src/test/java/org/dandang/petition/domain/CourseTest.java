package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.CHIEF;
import static org.dandang.petition.domain.Files.MARCH;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.dandang.kernel.time.DayCount;
import org.dandang.kernel.time.ExtensionRefused;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.CourseStage;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.Routing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** General petitions: promises of their own, none of which an accusation has (2.1, Q4). */
class CourseTest {
  private final Wound work = new Wound();

  @Test
  void an_appeal_is_routed_and_told_in_fifteen_days_and_decided_in_sixty_XF_22_23_34_Q4() {
    Course course = begun(ReportKind.APPEAL);
    assertThat(due(course, ClockKind.ROUTING)).isEqualTo(last(15, MARCH));
    assertThat(due(course, ClockKind.NOTICE)).isEqualTo(last(15, MARCH));
    course.routed(Routing.ACCEPTED, MARCH.plusDays(3), work);
    assertThat(due(course, ClockKind.HANDLING)).isEqualTo(last(60, MARCH.plusDays(3)));
    assertThat(course.stage()).isEqualTo(CourseStage.HANDLING);
  }

  @Test
  void the_sixty_days_are_an_appeals_alone_XF_34() {
    Course advice = begun(ReportKind.ADVICE);
    advice.routed(Routing.ACCEPTED, MARCH.plusDays(3), work);
    assertThat(advice.clocks()).noneMatch(clock -> clock.kind() == ClockKind.HANDLING);
    advice.opinion(opinion(advice, MARCH.plusDays(9)), work);
    advice.served("回证1", MARCH.plusDays(10), work);
    assertThatThrownBy(() -> advice.reviewAsked("申请", MARCH.plusDays(12), work))
        .isInstanceOf(WrongKind.class);
    assertThat(advice.due()).contains(last(15, MARCH));
  }

  @Test
  void an_accusation_has_no_course_XF_23c() {
    Report accusation = Files.received(Files.SUBJECT, new org.dandang.kernel.id.UnitId(5));
    assertThatThrownBy(() -> Course.begin(accusation, false, work)).isInstanceOf(WrongKind.class);
    assertThatThrownBy(
            () -> {
              Report appeal = Files.brought(ReportKind.APPEAL, Channel.LETTER, 0);
              appeal.route(Routing.ACCEPTED, Optional.empty(), CHIEF, MARCH.plusDays(2));
              appeal.openClue(
                  Files.FIRST, Files.SECOND, CHIEF, Files.NOBODY_RELATED, MARCH.plusDays(3));
            })
        .isInstanceOf(WrongKind.class);
  }

  @Test
  void what_is_outside_the_scope_is_never_accepted() {
    Course course = begun(ReportKind.OUTSIDE);
    assertThatThrownBy(() -> course.routed(Routing.ACCEPTED, MARCH.plusDays(1), work))
        .isInstanceOf(WrongKind.class);
    course.routed(Routing.OUT_OF_SCOPE, MARCH.plusDays(1), work);
    assertThat(course.due()).as("he is still to be told").contains(last(15, MARCH));
    course.noticeGiven("不予受理告知1号", MARCH.plusDays(4));
    assertThat(course.due()).isEmpty();
  }

  @Test
  void the_time_is_longer_once_and_by_thirty_days_at_most_XF_34b() {
    Course course = handled();
    assertThatThrownBy(() -> longer(course, 31)).isInstanceOf(ExtensionRefused.class);
    longer(course, 30);
    assertThat(due(course, ClockKind.HANDLING)).isEqualTo(last(90, MARCH.plusDays(3)));
    assertThatThrownBy(() -> longer(course, 1)).isInstanceOf(ExtensionRefused.class);
  }

  @Test
  void what_was_referred_wrongly_goes_back_within_five_working_days_XF_23b() {
    Report report = Files.brought(ReportKind.APPEAL, Channel.REFERRED, 0);
    Course inTime = Course.begin(report, true, work);
    LocalDate last = due(inTime, ClockKind.OBJECTION);
    assertThat(last).isEqualTo(LocalDate.of(2018, 3, 12));
    inTime.objected("应由人力资源社会保障部门办理", last);
    assertThat(inTime.stage()).isEqualTo(CourseStage.RETURNED);
    assertThat(inTime.due()).isEmpty();
    Course late = Course.begin(report, true, work);
    assertThatThrownBy(() -> late.objected("应由他处办理", last.plusDays(1)))
        .isInstanceOf(PromiseOver.class);
  }

  @Test
  void review_is_asked_for_within_thirty_days_of_service_and_not_before_XF_35() {
    Course course = handled();
    course.opinion(opinion(course, MARCH.plusDays(40)), work);
    assertThatThrownBy(() -> course.reviewAsked("申请", MARCH.plusDays(41), work))
        .isInstanceOf(NotYetServed.class);
    course.served("回证1", MARCH.plusDays(45), work);
    LocalDate last = due(course, ClockKind.REVIEW_REQUEST);
    assertThat(last).isEqualTo(last(30, MARCH.plusDays(45)));
    assertThatThrownBy(() -> course.reviewAsked("申请", last.plusDays(1), work))
        .isInstanceOf(PromiseOver.class);
    course.reviewAsked("申请", last, work);
    assertThat(due(course, ClockKind.REVIEW)).isEqualTo(last(30, last));
  }

  @Test
  void the_re_review_is_the_last_word_and_only_its_clock_rests_for_a_hearing_XF_36() {
    Course course = handled();
    assertThatThrownBy(() -> course.hearing("听证", "某某", MARCH.plusDays(9), work))
        .isInstanceOf(WrongStage.class);
    LocalDate day = next(next(MARCH.plusDays(40), course), course);
    course.hearing("举行听证", "某某", day.plusDays(2), work);
    assertThat(course.due()).isEmpty();
    course.heard(day.plusDays(12), Wound.CALENDAR, work);
    assertThat(course.due()).contains(last(40, day));
    course.opinion(opinion(course, day.plusDays(20)), work);
    course.served("回证3", day.plusDays(21), work);
    assertThat(course.stage()).isEqualTo(CourseStage.FINAL);
    assertThatThrownBy(() -> course.reviewAsked("再申请", day.plusDays(22), work))
        .isInstanceOf(WrongStage.class);
  }

  @Test
  void five_speak_for_a_joint_visit_and_for_nothing_else_XF_20() {
    assertThat(Files.brought(ReportKind.APPEAL, Channel.VISIT, 5).representatives()).isEqualTo(5);
    assertThatThrownBy(() -> Files.brought(ReportKind.APPEAL, Channel.VISIT, 6))
        .isInstanceOf(TooManyRepresentatives.class);
    assertThatThrownBy(() -> Files.brought(ReportKind.APPEAL, Channel.LETTER, 2))
        .isInstanceOf(NoRepresentativesHere.class);
    assertThatThrownBy(() -> Files.brought(ReportKind.ACCUSATION, Channel.VISIT, 2))
        .isInstanceOf(NoRepresentativesHere.class);
  }

  @Test
  void what_is_said_is_recorded_by_two_Q1() {
    Intake alone =
        new Intake(ReportKind.ADVICE, Optional.empty(), 0, Optional.empty(), Optional.empty());
    Intake himself =
        new Intake(
            ReportKind.ADVICE, Optional.of(Files.REGISTRAR), 0, Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> Arrival.of(alone, Channel.ORAL, Files.REGISTRAR, 5))
        .isInstanceOf(RecordedByOne.class);
    assertThatThrownBy(() -> Arrival.of(himself, Channel.ORAL, Files.REGISTRAR, 5))
        .isInstanceOf(RecordedByOne.class);
  }

  /** Property: whatever is tried in whatever order, a stage has the opinions that lead to it. */
  @ParameterizedTest
  @EnumSource(names = {"APPEAL", "ADVICE"})
  void no_stage_is_reached_without_its_written_opinion_served(ReportKind kind) {
    for (long seed = 0; seed < 400; seed++) {
      Random chance = new Random(seed);
      Course course = begun(kind);
      LocalDate day = MARCH;
      for (int step = 0; step < 30; step++) {
        day = day.plusDays(chance.nextInt(6));
        tryOne(course, chance.nextInt(6), day);
        lawful(course, kind);
      }
    }
  }

  private void tryOne(Course course, int which, LocalDate day) {
    try {
      switch (which) {
        case 0 -> course.routed(Routing.ACCEPTED, day, work);
        case 1 -> course.opinion(opinion(course, day), work);
        case 2, 3 -> course.served("回证", day, work);
        case 4 -> course.reviewAsked("申请", day, work);
        default -> course.noticeGiven("告知", day);
      }
    } catch (org.dandang.kernel.rule.RuleViolation refused) {
      assertThat(refused.code()).startsWith("petition.");
    }
  }

  private static void lawful(Course course, ReportKind kind) {
    long served = course.opinions().stream().filter(Opinion::isServed).count();
    int given = course.opinions().size();
    switch (course.stage()) {
      case WAITING, HANDLING -> assertThat(given).isZero();
      case ANSWERED -> assertThat(given).isOne();
      case IN_REVIEW -> assertThat(served).isOne();
      case REVIEWED -> assertThat(given).isEqualTo(2);
      case IN_REREVIEW -> assertThat(served).isEqualTo(2);
      case FINAL -> assertThat(given).isEqualTo(3);
      default -> throw new AssertionError(course.stage());
    }
    if (kind == ReportKind.ADVICE) assertThat(given).isLessThanOrEqualTo(1);
  }

  /** Opinion, service and the request for the next look. */
  private LocalDate next(LocalDate day, Course course) {
    course.opinion(opinion(course, day), work);
    course.served("回证", day.plusDays(1), work);
    course.reviewAsked("申请", day.plusDays(5), work);
    return day.plusDays(5);
  }

  private void longer(Course course, int days) {
    course.extended(days, work.rule("petition.extend.days", MARCH), "案情复杂", "某某", work);
  }

  private Course begun(ReportKind kind) {
    return Course.begin(Files.brought(kind, Channel.LETTER, 0), false, work);
  }

  private Course handled() {
    Course course = begun(ReportKind.APPEAL);
    course.routed(Routing.ACCEPTED, MARCH.plusDays(3), work);
    course.noticeGiven("受理告知1号", MARCH.plusDays(3));
    return course;
  }

  private static GiveOpinion opinion(Course course, LocalDate on) {
    return new GiveOpinion(course.report(), "县纪委监委", "处理意见1号", "维持原决定", CHIEF, on, -1);
  }

  private static LocalDate due(Course course, ClockKind kind) {
    return course.clocks().stream()
        .filter(clock -> clock.kind() == kind)
        .findFirst()
        .orElseThrow()
        .due()
        .orElseThrow();
  }

  private static LocalDate last(int days, LocalDate from) {
    return Wound.CALENDAR.deadline(from, days, DayCount.CALENDAR_DAY).last();
  }
}
