package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.GradeEffects;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.personnel.api.appointment.NotifiedMeasure;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.junit.jupiter.api.Test;

/** P19: what the discipline commission notified of on paper, until its last day. */
class NotifiedBarTest {
  private static final LocalDate BEGIN = LocalDate.of(2018, 6, 1);
  private static final PersonId SOMEBODY = new PersonId(1);

  @Test
  void only_an_open_case_has_no_last_day() {
    assertThatCode(() -> entered(NotifiedMeasure.OPEN_CASE, null)).doesNotThrowAnyException();
    assertThatThrownBy(() -> entered(NotifiedMeasure.ADMONITION, null))
        .isInstanceOf(InvalidInput.class)
        .extracting("field")
        .isEqualTo("end");
    assertThatThrownBy(() -> entered(NotifiedMeasure.ADMONITION, BEGIN.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
    assertThatCode(() -> entered(NotifiedMeasure.ADMONITION, BEGIN)).doesNotThrowAnyException();
  }

  @Test
  void every_measure_names_a_rule_of_the_book_and_what_it_does_to_the_grade_of_its_year() {
    GradeEffects effects = new GradeEffects(RuleBooks.standard());
    for (NotifiedMeasure measure : NotifiedMeasure.values()) {
      assertThat(RuleBooks.standard().cite(measure.rule(), LocalDate.of(2019, 2, 20)))
          .as(measure.rule())
          .isPresent();
      assertThat(measure.purposes()).contains(Purpose.PROMOTION, Purpose.APPRAISAL);
      assertThat(measure.onGrades().flatMap(name -> effects.of(SOMEBODY, name, BEGIN, 2018)))
          .as(measure.name())
          .matches(effect -> effect.isPresent() == measure.ends());
    }
  }

  private static NotifiedBar entered(NotifiedMeasure measure, LocalDate end) {
    return new NotifiedBar(
        1,
        new NotifyBar(
            SOMEBODY,
            measure.rule(),
            measure.purposes(),
            "天纪函〔2018〕9号",
            BEGIN,
            Optional.ofNullable(end),
            measure.onGrades()));
  }
}
