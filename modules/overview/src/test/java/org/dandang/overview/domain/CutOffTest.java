package org.dandang.overview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.rule.InvalidInput;
import org.junit.jupiter.api.Test;

class CutOffTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);

  @Test
  void a_year_that_is_over_counts_whole() {
    CutOff cutOff = asked(2018, null);
    assertThat(cutOff.from(PeriodKind.YEAR)).contains(LocalDate.of(2018, 1, 1));
    assertThat(cutOff.to(PeriodKind.YEAR)).isEqualTo(LocalDate.of(2018, 12, 31));
  }

  @Test
  void a_year_that_runs_counts_to_the_cut_off() {
    assertThat(asked(2019, null).to(PeriodKind.YEAR)).isEqualTo(TODAY);
    assertThat(asked(2018, "2018-06-30").to(PeriodKind.YEAR)).isEqualTo("2018-06-30");
  }

  @Test
  void a_point_in_time_is_the_last_day_of_the_year_or_the_cut_off() {
    assertThat(asked(2018, null).to(PeriodKind.POINT)).isEqualTo("2018-12-31");
    assertThat(asked(2018, "2018-06-30").from(PeriodKind.POINT))
        .contains(LocalDate.of(2018, 6, 30));
  }

  @Test
  void an_up_to_figure_has_no_beginning_and_ends_with_the_cut_off() {
    assertThat(asked(2018, null).from(PeriodKind.UP_TO)).isEmpty();
    assertThat(asked(2018, null).to(PeriodKind.UP_TO)).isEqualTo(TODAY);
  }

  @Test
  void awards_of_a_session_may_be_decided_after_their_year() {
    CutOff cutOff = asked(2018, null);
    FigureQuestion question = cutOff.question("awards", PeriodKind.SESSION, Scope.ALL);
    assertThat(question.year()).isEqualTo(2018);
    assertThat(question.to()).isEqualTo(TODAY);
    assertThat(cutOff.to(PeriodKind.SESSION)).isEqualTo("2018-12-31");
  }

  @Test
  void the_year_before_is_known_by_the_same_day_of_a_year_earlier() {
    assertThat(asked(2018, null).yearBefore())
        .isEqualTo(new CutOff(2017, LocalDate.of(2018, 2, 20)));
    assertThat(new CutOff(2016, LocalDate.of(2016, 2, 29)).yearBefore().day())
        .isEqualTo("2015-02-28");
  }

  @Test
  void what_cannot_be_asked_is_refused_with_the_field() {
    refused("year", "overview.year-ahead", () -> asked(2020, null));
    refused("year", "overview.year-unknown", () -> asked(1999, null));
    refused("year", "overview.year-unknown", () -> asked(Integer.MIN_VALUE, null));
    refused("year", "overview.year-ahead", () -> asked(Integer.MAX_VALUE, null));
    refused("asOf", "overview.cut-off-ahead", () -> asked(2018, "2019-02-21"));
    refused("asOf", "overview.cut-off-before-year", () -> asked(2018, "2017-12-31"));
  }

  private static void refused(String field, String code, ThrowingCallable question) {
    assertThatThrownBy(question)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.code()).isEqualTo(code);
            });
  }

  private static CutOff asked(int year, String asOf) {
    return CutOff.of(year, Optional.ofNullable(asOf).map(LocalDate::parse), TODAY, 2000);
  }
}
