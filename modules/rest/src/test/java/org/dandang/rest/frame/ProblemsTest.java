package org.dandang.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dandang.access.api.Refused;
import org.dandang.access.api.SignInFailed;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleMessages;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems chinese = new Problems(Locale.SIMPLIFIED_CHINESE, "trace", false);

  @Test
  void a_rule_is_a_conflict_with_its_code_and_its_message() {
    Problem problem = chinese.of(new AlreadyVoided());
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.type()).isEqualTo("urn:dandang:rule:kernel.already-voided");
    assertThat(problem.title()).isEqualTo("该记录已作废，不能再更正或作废。");
    assertThat(problem.traceId()).isEqualTo("trace");
    assertThat(problem.errors()).isNull();
  }

  @Test
  void a_title_comes_in_english_where_that_is_asked_for() {
    assertThat(new Problems(Locale.ENGLISH, "trace", false).of(new AlreadyVoided()).title())
        .startsWith("This record is void");
  }

  @Test
  void a_year_without_calendar_cannot_be_processed() {
    Problem problem = chinese.of(new YearWithoutCalendar(2031));
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.title()).startsWith("2031年");
  }

  @Test
  void wrong_input_names_its_field() {
    Problem problem = chinese.of(new InvalidInput("from", "kernel.not-a-date", "昨天"));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors())
        .containsExactly(new FieldError("from", "kernel.not-a-date", "“昨天”不是日期，应为年-月-日。"));
  }

  @Test
  void each_way_to_fail_has_its_status() {
    assertThat(chinese.of(new NotFound(7)).status()).isEqualTo(404);
    assertThat(chinese.of(new Stale("class 7", 1, 2)).status()).isEqualTo(409);
    assertThat(new Problems(Locale.CHINESE, "t", true).of(new Stale("7", 1, 2)).status())
        .isEqualTo(412);
    assertThat(chinese.of(new Refused("care", "CadreRecords.list")).status()).isEqualTo(403);
    assertThat(chinese.of(new NoToken()).status()).isEqualTo(401);
    assertThat(chinese.of(SignInFailed.wrong()).status()).isEqualTo(401);
    assertThat(chinese.of(SignInFailed.locked(15)).status()).isEqualTo(429);
    assertThat(chinese.of(SignInFailed.locked(15)).title()).contains("15 分钟");
  }

  @Test
  void wrapping_does_not_hide_what_is_wrong() {
    RuntimeException wrapped = new IllegalStateException(new RuntimeException(new NotFound(7)));
    assertThat(chinese.of(wrapped).status()).isEqualTo(404);
  }

  @Test
  void all_else_is_an_incident_that_tells_nothing() {
    Problem problem = chinese.of(new IllegalStateException("select secret from table"));
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.type()).isEqualTo("urn:dandang:problem:incident");
    assertThat(problem.toString()).doesNotContain("secret");
  }

  @Test
  void a_code_without_a_message_is_shown_as_it_is() {
    assertThat(RuleMessages.text("nowhere.known", java.util.List.of(), Locale.CHINESE))
        .isEqualTo("nowhere.known");
  }
}
