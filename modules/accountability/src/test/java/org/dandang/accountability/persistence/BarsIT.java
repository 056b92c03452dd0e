package org.dandang.accountability.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.Dossiers;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.desk.GradeEffectSource.GradeEffect;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.NotFound;
import org.junit.jupiter.api.Test;

/** Effect periods to the day, for each purpose, and who may see a file (E10, E1). */
class BarsIT {
  private static final AtomicLong NEXT_PERSON = new AtomicLong(650_000);
  private final UnitId unit = new UnitId(60_000);
  private final PersonId person = new PersonId(NEXT_PERSON.incrementAndGet());

  @Test
  void a_party_warning_bars_promotion_to_its_last_day_and_not_beyond() {
    LocalDate decided = MARCH.plusDays(90);
    CaseFile file = sanctioned(Sanction.PARTY_WARNING, decided);
    file.conclude("结案", decided);
    Desk.store(file);
    LocalDate last = decided.plusYears(1);
    assertThat(Desk.bars(person, Purpose.PROMOTION, last))
        .singleElement()
        .satisfies(
            bar -> {
              assertThat(bar.rule()).isEqualTo("CF-10a");
              assertThat(bar.until()).contains(last);
            });
    assertThat(Desk.bars(person, Purpose.PROMOTION, last.plusDays(1))).isEmpty();
    assertThat(Desk.bars(person, Purpose.TRANSFER, last)).isEmpty();
    assertThat(Desk.bars(person, Purpose.AWARD, last)).hasSize(1);
  }

  @Test
  void an_admonition_bars_promotion_for_six_months_and_awards_to_the_end_of_the_year() {
    Desk.store(Dossiers.measure(MeasureKind.ADMONITION, unit, person, Optional.empty(), MARCH));
    LocalDate last = MARCH.plusMonths(6);
    assertThat(Desk.bars(person, Purpose.PROMOTION, last)).hasSize(1);
    assertThat(Desk.bars(person, Purpose.PROMOTION, last.plusDays(1))).isEmpty();
    assertThat(Desk.bars(person, Purpose.AWARD, LocalDate.of(2018, 12, 31))).hasSize(1);
    assertThat(Desk.bars(person, Purpose.AWARD, LocalDate.of(2019, 1, 1))).isEmpty();
  }

  @Test
  void a_serious_warning_and_an_admonition_both_reach_the_grade_of_their_year() {
    Desk.store(
        sanctioned(Sanction.PARTY_SERIOUS_WARNING, MARCH.plusDays(90)),
        Dossiers.measure(MeasureKind.ADMONITION, unit, person, Optional.empty(), MARCH));
    assertThat(Desk.gradeEffects(person, MARCH.getYear()))
        .extracting(GradeEffect::effect)
        .containsExactlyInAnyOrder(Effect.COMMENT_ONLY, Effect.NO_EXCELLENT);
    assertThat(Desk.gradeEffects(person, MARCH.getYear() + 1)).isEmpty();
  }

  @Test
  void a_talk_bars_nothing() {
    Desk.store(Dossiers.measure(MeasureKind.REMINDER_TALK, unit, person, Optional.empty(), MARCH));
    for (Purpose purpose : Purpose.values())
      assertThat(Desk.bars(person, purpose, MARCH)).isEmpty();
  }

  @Test
  void an_open_disciplinary_case_bars_everything_and_an_accountability_case_nothing() {
    Desk.store(Dossiers.openDisciplinary(unit, person));
    PersonId other = new PersonId(NEXT_PERSON.incrementAndGet());
    CaseFile called = Dossiers.prepared(CaseKind.ACCOUNTABILITY, unit, other);
    Consultation meeting = Dossiers.consultation(MARCH.plusDays(1), called);
    called.openByCommittee(Dossiers.meeting(MARCH.plusDays(2)), Dossiers.RULE, MARCH.plusDays(3));
    Desk.store(meeting, called);
    for (Purpose purpose : Purpose.values()) {
      assertThat(Desk.bars(person, purpose, MARCH.plusDays(4))).hasSize(1);
      assertThat(Desk.bars(person, purpose, MARCH.plusDays(3))).isEmpty();
      assertThat(Desk.bars(other, purpose, MARCH.plusDays(30))).isEmpty();
    }
  }

  @Test
  void the_case_ends_and_the_sanction_goes_on() {
    LocalDate decided = MARCH.plusDays(90);
    CaseFile file = sanctioned(Sanction.PARTY_SERIOUS_WARNING, decided);
    file.conclude("结案", decided.plusDays(5));
    Desk.store(file);
    assertThat(Desk.bars(person, Purpose.RETIREMENT, decided.plusDays(4))).hasSize(1);
    assertThat(Desk.bars(person, Purpose.RETIREMENT, decided.plusDays(5))).isEmpty();
    assertThat(Desk.bars(person, Purpose.PROMOTION, decided.plusDays(6))).hasSize(1);
  }

  @Test
  void for_whoever_has_no_part_a_case_is_the_same_as_none() {
    CaseFile file = Dossiers.openDisciplinary(unit, person);
    Desk.store(file);
    for (PersonId stranger : List.of(person, new PersonId(77)))
      Desk.UNIT.run(
          em -> {
            StoredAccountabilityRecords records = Desk.records(em, stranger);
            StoredAccountabilityFiles files = Desk.files(em, stranger);
            assertThatThrownBy(() -> files.get(file.id()))
                .isInstanceOf(NotFound.class)
                .hasMessage("case");
            assertThatThrownBy(() -> files.get(new CaseId(999_999_999)))
                .isInstanceOf(NotFound.class)
                .hasMessage("case");
            assertThat(records.cases(ListQuery.first(20)).rows()).isEmpty();
          });
    Desk.UNIT.run(
        em -> {
          StoredAccountabilityRecords records = Desk.records(em, Dossiers.KEEPER);
          assertThat(Desk.files(em, Dossiers.KEEPER).get(file.id()).subjects()).hasSize(1);
          assertThat(records.cases(ListQuery.first(200)).rows())
              .anyMatch(row -> row.id().equals(file.id()));
          assertThat(records.consultations(ListQuery.first(20)).capped()).isFalse();
          assertThat(records.measures(ListQuery.first(20)).capped()).isFalse();
          assertThat(records.tolerances(ListQuery.first(20)).capped()).isFalse();
          assertThat(records.coverage(2018).complete()).isTrue();
        });
  }

  @Test
  void what_was_proposed_cannot_be_changed_by_any_door() {
    CaseFile file = sanctioned(Sanction.PARTY_WARNING, MARCH.plusDays(90));
    Desk.store(file);
    assertThatThrownBy(
            () ->
                Desk.UNIT.run(
                    em ->
                        em.createNativeQuery(
                                "update accountability_disposition set proposed = 'PARTY_REMOVAL',"
                                    + " proposed_step = 3 where subject_id in (select id from"
                                    + " accountability_case_subject where case_id = ?1)")
                            .setParameter(1, file.id().value())
                            .executeUpdate()))
        .hasMessageContaining("frozen");
  }

  private CaseFile sanctioned(Sanction sanction, LocalDate on) {
    CaseFile file =
        Dossiers.proposed(Dossiers.openDisciplinary(unit, person), sanction, MARCH.plusDays(30));
    file.decide(person, Dossiers.sanction(sanction, on), Optional.empty());
    return file;
  }
}
