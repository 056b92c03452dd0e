package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void what_the_container_wrapped_around_a_rule_is_taken_off() {
    YearWithoutCalendar rule = new YearWithoutCalendar(2031);
    Throwable wrapped = new IllegalStateException(new RuntimeException(rule));
    assertThat(Causes.telling(wrapped)).isSameAs(rule);
    assertThat(Answers.isForTheUser(rule)).isTrue();
  }

  @Test
  void the_first_that_tells_something_wins_over_what_caused_it() {
    NotFound missing = new NotFound("class 7");
    missing.initCause(new IllegalStateException("no result"));
    assertThat(Causes.telling(new RuntimeException(missing))).isSameAs(missing);
  }

  @Test
  void of_all_else_the_innermost_is_logged() {
    IllegalStateException innermost = new IllegalStateException("broken");
    assertThat(Causes.telling(new RuntimeException(new RuntimeException(innermost))))
        .isSameAs(innermost);
    assertThat(Answers.isForTheUser(innermost)).isFalse();
  }
}
