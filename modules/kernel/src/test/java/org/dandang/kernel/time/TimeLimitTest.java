package org.dandang.kernel.time;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
  private static final LocalDate ACCEPTED = parse("2018-06-01");
  private final RuleBook book = RuleBooks.standard();
  private final WorkingCalendar calendar = WorkingCalendars.national();
  private final Rule handle = book.get("petition.handle.days", ACCEPTED);
  private final Rule extend = book.get("petition.extend.days", ACCEPTED);
  private final TimeLimit sixtyDays = TimeLimit.from(ACCEPTED, handle);

  @Test
  void a_limit_runs_as_its_rule_counts() {
    assertThat(last(sixtyDays)).isEqualTo("2018-07-31");
    assertThat(sixtyDays.rule()).isEqualTo("XF05-1");
  }

  @Test
  void it_is_extended_once_by_a_named_approver_and_no_more_than_the_rule_says() {
    TimeLimit longer = sixtyDays.extended(30, extend, "县信访局负责人");
    assertThat(last(longer)).isEqualTo("2018-08-30");
    assertThat(longer.extendedBy()).contains("县信访局负责人");
    assertThatThrownBy(() -> longer.extended(1, extend, "同上")).isInstanceOf(ExtensionRefused.class);
    assertThatThrownBy(() -> sixtyDays.extended(31, extend, "同上"))
        .isInstanceOf(ExtensionRefused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -5, Integer.MIN_VALUE})
  void it_is_made_longer_and_never_shorter(int more) {
    assertThatThrownBy(() -> sixtyDays.extended(more, extend, "县信访局负责人"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void while_it_rests_it_has_no_last_day_and_then_goes_on() {
    TimeLimit resting = sixtyDays.paused(parse("2018-06-11"), "等待鉴定", "县信访局负责人");
    assertThat(resting.deadline(calendar)).isEmpty();
    assertThat(resting.pausedBy()).contains("县信访局负责人");
    TimeLimit running = resting.resumed(parse("2018-06-21"), calendar);
    assertThat(last(running)).isEqualTo("2018-08-10");
    assertThatThrownBy(() -> running.resumed(parse("2018-06-22"), calendar))
        .isInstanceOf(ClockPaused.class);
    assertThatThrownBy(() -> resting.paused(parse("2018-06-22"), "等待鉴定", "同上"))
        .isInstanceOf(ClockPaused.class);
  }

  @Test
  void working_days_rest_in_working_days_and_months_in_days() {
    Rule fifteen = book.get("inquiry.reply.days", ACCEPTED);
    TimeLimit reply =
        TimeLimit.from(ACCEPTED, fifteen)
            .paused(parse("2018-06-08"), "等待鉴定", "负责人")
            .resumed(parse("2018-06-11"), calendar);
    assertThat(last(reply)).isEqualTo("2018-06-26");
    Rule month = book.get("clue.opinion.months", ACCEPTED);
    TimeLimit opinion =
        TimeLimit.from(ACCEPTED, month)
            .paused(parse("2018-06-08"), "等待鉴定", "负责人")
            .resumed(parse("2018-06-11"), calendar);
    assertThat(last(opinion)).isEqualTo("2018-07-04");
    assertThat(last(TimeLimit.from(ACCEPTED, month))).isEqualTo("2018-07-02");
  }

  private LocalDate last(TimeLimit limit) {
    return limit.deadline(calendar).orElseThrow().last();
  }
}
