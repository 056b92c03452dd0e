package org.dandang.personnel.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Consequence;
import org.dandang.personnel.api.assessment.Consequence.Kind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.junit.jupiter.api.Test;

/** P20: what follows from annual grades. */
class ConsequencesTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private final Consequences consequences = new Consequences(RuleBooks.standard(), TODAY);

  @Test
  void three_excellent_years_in_a_row_are_a_merit_and_two_are_not() {
    assertThat(kinds(years(2017, Grade.EXCELLENT, Grade.EXCELLENT)))
        .contains(Kind.COMMENDATION, Kind.SHORTER_RANK_YEARS)
        .doesNotContain(Kind.MERIT);
    assertThat(kinds(years(2016, Grade.EXCELLENT, Grade.EXCELLENT, Grade.EXCELLENT)))
        .contains(Kind.MERIT);
    List<GradeOfYear> gap = years(2015, Grade.EXCELLENT, Grade.EXCELLENT);
    gap.addAll(years(2018, Grade.EXCELLENT));
    assertThat(kinds(gap)).doesNotContain(Kind.MERIT);
  }

  @Test
  void incompetent_twice_in_a_row_is_dismissal_and_with_a_year_between_is_not() {
    assertThat(kinds(years(2017, Grade.INCOMPETENT, Grade.INCOMPETENT)))
        .contains(Kind.DEMOTION, Kind.DISMISSAL);
    assertThat(kinds(years(2016, Grade.INCOMPETENT, Grade.COMPETENT, Grade.INCOMPETENT)))
        .contains(Kind.DEMOTION)
        .doesNotContain(Kind.DISMISSAL);
  }

  @Test
  void a_basic_year_bars_promotion_to_the_end_of_the_next_and_brings_no_bonus() {
    List<Consequence> found = consequences.of(years(2018, Grade.BASIC));
    assertThat(found)
        .contains(
            new Consequence(
                Kind.NO_PROMOTION, 2018, "RY-24b", Optional.of(LocalDate.of(2019, 12, 31))))
        .extracting(Consequence::kind)
        .contains(Kind.ADMONITION, Kind.NO_BONUS, Kind.YEAR_NOT_COUNTED)
        .doesNotContain(Kind.BONUS);
    assertThat(kinds(years(2018, Grade.UNGRADED))).containsExactly(Kind.YEAR_NOT_COUNTED);
  }

  @Test
  void what_is_not_final_or_not_annual_has_no_consequence() {
    assertThat(
            consequences.of(
                List.of(
                    grade(AssessmentKind.ANNUAL, 2018, Grade.BASIC, TODAY.plusDays(1)),
                    grade(AssessmentKind.SPECIAL, 2017, Grade.EXCELLENT, TODAY))))
        .isEmpty();
    assertThat(consequences.of(List.of(grade(AssessmentKind.ANNUAL, 2018, Grade.COMPETENT, TODAY))))
        .hasSize(1);
  }

  @Test
  void every_consequence_names_a_rule_of_the_book() {
    for (Grade each : Grade.values())
      for (Consequence found : consequences.of(years(2016, each, each, each)))
        assertThat(RuleBooks.standard().cite(found.rule(), TODAY)).as(found.rule()).isPresent();
  }

  private List<Kind> kinds(List<GradeOfYear> grades) {
    return consequences.of(grades).stream().map(Consequence::kind).toList();
  }

  private static List<GradeOfYear> years(int first, Grade... grades) {
    List<GradeOfYear> years = new ArrayList<>();
    for (Grade each : grades)
      years.add(grade(AssessmentKind.ANNUAL, first + years.size(), each, TODAY));
    return years;
  }

  private static GradeOfYear grade(
      AssessmentKind kind, int year, Grade grade, LocalDate finalFrom) {
    return new GradeOfYear(
        new AssessmentId(1),
        1,
        kind,
        year,
        "考核",
        "某局",
        grade,
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(finalFrom));
  }
}
