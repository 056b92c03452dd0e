package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.desk.GradeEffectSource.GradeEffect;
import org.dandang.kernel.desk.GradeEffects;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GK-6: what a sanction does to the annual grades of its year and of the years after. */
class GradeEffectsTest {
  private static final PersonId SOMEBODY = new PersonId(1);
  private static final LocalDate DECIDED = LocalDate.of(2018, 11, 30);

  private final GradeEffects effects = new GradeEffects(RuleBooks.standard());

  @ParameterizedTest
  @CsvSource({
    "ADMIN_WARNING, NO_EXCELLENT, , AC01",
    "ADMIN_DEMERIT, COMMENT_ONLY, , AC02",
    "ADMIN_MAJOR_DEMERIT, COMMENT_ONLY, COMMENT_ONLY, AC03",
    "ADMIN_DEMOTION, COMMENT_ONLY, COMMENT_ONLY, AC04",
    "ADMIN_REMOVAL, COMMENT_ONLY, COMMENT_ONLY, AC05",
    "PARTY_WARNING, NO_EXCELLENT, , AC07",
    "PARTY_SERIOUS_WARNING, COMMENT_ONLY, , AC08",
    "PARTY_REMOVAL, INCOMPETENT, , AC09",
    "PARTY_PROBATION, INCOMPETENT, COMMENT_ONLY, AC10",
    "PARTY_EXPULSION, INCOMPETENT, , AC12",
    "ADMONITION, NO_EXCELLENT, , AC13"
  })
  void each_sanction_has_its_own(String measure, Effect same, Effect next, String rule) {
    assertThat(of(measure, 2018)).contains(new GradeEffect(SOMEBODY, same, rule));
    assertThat(of(measure, 2019).map(GradeEffect::effect)).isEqualTo(Optional.ofNullable(next));
    assertThat(of(measure, 2017)).isEmpty();
    assertThat(of(measure, 2020)).isEmpty();
  }

  @Test
  void the_rule_book_knows_every_sanction_but_the_one_that_ends_all_appraisals() {
    for (Sanction sanction : Sanction.values())
      assertThat(of(sanction.name(), 2018).isPresent())
          .as(sanction.name())
          .isEqualTo(sanction != Sanction.ADMIN_DISMISSAL);
  }

  private Optional<GradeEffect> of(String measure, int year) {
    return effects.of(SOMEBODY, measure, DECIDED, year);
  }
}
