package org.dandang.accountability.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.accountability.api.AnswerLetter;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.ClearanceFindings;
import org.dandang.accountability.domain.ClearanceLetter;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.Dossiers;
import org.dandang.accountability.domain.FirstFormMeasure;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.LaterAppointment;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.junit.jupiter.api.Test;

/** Each clause of the figures, with what must not count beside what must. */
class AccountabilityFiguresIT {
  private static final LocalDate FROZEN = MARCH.plusDays(30);
  private static final LocalDate DECIDED = MARCH.plusDays(90);
  private static final LocalDate CUT_OFF = LocalDate.of(2019, 2, 20);
  private static final Amendment WHY = new Amendment("重复录入", "分管领导", CUT_OFF);
  private static final AtomicLong NEXT_UNIT = new AtomicLong(50_000);
  private static final AtomicLong NEXT_PERSON = new AtomicLong(600_000);

  private final UnitId unit = new UnitId(NEXT_UNIT.incrementAndGet());

  @Test
  void a_case_is_reduced_once_however_many_persons_and_only_by_tolerance() {
    PersonId one = somebody();
    PersonId other = somebody();
    CaseFile two = tried(Sanction.PARTY_REMOVAL, one, other);
    Tolerance first = tolerated(one, two);
    Tolerance second = tolerated(other, two);
    lighten(two, one, first);
    lighten(two, other, second);
    PersonId without = somebody();
    CaseFile lighterAnyway = tried(Sanction.PARTY_REMOVAL, without);
    lighterAnyway.decide(
        without, Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED), Optional.empty());
    PersonId same = somebody();
    CaseFile asProposed = tried(Sanction.PARTY_REMOVAL, same);
    asProposed.decide(same, Dossiers.sanction(Sanction.PARTY_REMOVAL, DECIDED), Optional.empty());
    Desk.store(two, first, second, lighterAnyway, asProposed);
    assertThat(count("reduced_sanctions", CUT_OFF)).isEqualTo(1);
    assertThat(count("reduced_sanctions", DECIDED)).isEqualTo(1);
    assertThat(count("reduced_sanctions", DECIDED.minusDays(1))).isZero();
  }

  @Test
  void neither_a_voided_case_nor_a_voided_determination_reduces() {
    PersonId one = somebody();
    CaseFile voidedCase = tried(Sanction.PARTY_REMOVAL, one);
    Tolerance stands = tolerated(one, voidedCase);
    lighten(voidedCase, one, stands);
    voidedCase.voided(WHY);
    PersonId other = somebody();
    CaseFile file = tried(Sanction.PARTY_REMOVAL, other);
    Tolerance voided = tolerated(other, file);
    lighten(file, other, voided);
    voided.voided(WHY);
    Desk.store(voidedCase, stands, file, voided);
    assertThat(count("reduced_sanctions", CUT_OFF)).isZero();
  }

  @Test
  void an_exemption_counts_by_tolerance_and_not_on_a_ground_of_the_regulations_alone() {
    PersonId one = somebody();
    CaseFile exempted = tried(Sanction.PARTY_WARNING, one);
    Tolerance tolerance = tolerated(one, exempted);
    exempted.decide(
        one, Dossiers.exemption(DECIDED), Optional.of(Dossiers.grant(tolerance, Effect.EXEMPTION)));
    PersonId other = somebody();
    CaseFile plain = tried(Sanction.PARTY_WARNING, other);
    plain.decide(other, Dossiers.exemption(DECIDED), Optional.empty());
    Desk.store(exempted, tolerance, plain);
    assertThat(count("exempted_sanctions", CUT_OFF)).isEqualTo(1);
    assertThat(count("reduced_sanctions", CUT_OFF)).isZero();
  }

  @Test
  void an_ordinary_talk_is_recorded_and_not_counted_and_a_person_counts_once() {
    PersonId person = somebody();
    Tolerance first = Dossiers.tolerated(unit, person, Optional.empty(), MARCH);
    Tolerance second = Dossiers.tolerated(unit, person, Optional.empty(), MARCH.plusDays(3));
    Desk.store(
        first,
        second,
        talk(person, Optional.of(Dossiers.grant(first, Effect.FIRST_FORM_INSTEAD)), DECIDED),
        talk(person, Optional.of(Dossiers.grant(second, Effect.FIRST_FORM_INSTEAD)), DECIDED),
        talk(somebody(), Optional.empty(), DECIDED));
    PersonId other = somebody();
    Tolerance third = Dossiers.tolerated(unit, other, Optional.empty(), MARCH);
    FirstFormMeasure voided =
        talk(other, Optional.of(Dossiers.grant(third, Effect.FIRST_FORM_INSTEAD)), DECIDED);
    voided.voided(WHY);
    Desk.store(third, voided);
    assertThat(count("first_form_talks", CUT_OFF)).isEqualTo(1);
  }

  @Test
  void an_appointment_after_an_admonition_counts_for_the_person() {
    PersonId person = somebody();
    Tolerance tolerance = Dossiers.tolerated(unit, person, Optional.empty(), MARCH);
    Grant grant = Dossiers.grant(tolerance, Effect.APPOINTMENT_NOT_AFFECTED);
    FirstFormMeasure admonition =
        Dossiers.measure(MeasureKind.ADMONITION, unit, person, Optional.empty(), MARCH);
    LocalDate effective = MARCH.plusMonths(6).plusDays(1);
    Desk.store(
        tolerance,
        admonition,
        new LaterAppointment(Dossiers.next(), Dossiers.next(), effective, admonition, grant));
    assertThat(count("promoted_after_admonition", CUT_OFF)).isEqualTo(1);
    assertThat(count("promoted_after_admonition", effective.minusDays(1))).isZero();
  }

  @Test
  void an_appointment_that_never_was_counts_no_longer() {
    PersonId person = somebody();
    Tolerance tolerance = Dossiers.tolerated(unit, person, Optional.empty(), MARCH);
    Grant grant = Dossiers.grant(tolerance, Effect.APPOINTMENT_NOT_AFFECTED);
    FirstFormMeasure talk =
        Dossiers.measure(MeasureKind.ADMONITION, unit, person, Optional.empty(), MARCH);
    long change = Dossiers.next();
    LocalDate effective = MARCH.plusMonths(7);
    Desk.store(
        tolerance, talk, new LaterAppointment(Dossiers.next(), change, effective, talk, grant));
    Desk.UNIT.run(em -> Desk.laterAppointments(em).of(change).forEach(one -> one.voided(WHY)));
    assertThat(count("promoted_after_admonition", CUT_OFF)).isZero();
    Desk.UNIT.run(em -> assertThat(Desk.laterAppointments(em).of(change)).isEmpty());
  }

  @Test
  void a_waiver_counts_at_the_day_of_the_clearance_and_only_for_awards() {
    PersonId waived = somebody();
    Tolerance tolerance = Dossiers.tolerated(unit, waived, Optional.empty(), MARCH);
    Grant grant = Dossiers.grant(tolerance, Effect.AWARD_CLEARANCE);
    ClearanceFindings findings =
        new ClearanceFindings(Map.of(), java.util.Set.of(), Map.of(waived, List.of(grant)));
    ClearanceLetter award = letter(ClearanceDesk.Purpose.AWARD, waived, somebody());
    ClearanceLetter motion = letter(ClearanceDesk.Purpose.APPOINTMENT, waived);
    ClearanceLetter waiting = letter(ClearanceDesk.Purpose.AWARD, waived);
    award.answer(
        new AnswerLetter(award.id(), "复1", "审签人", DECIDED), DECIDED.plusMonths(6), findings);
    motion.answer(
        new AnswerLetter(motion.id(), "复2", "审签人", DECIDED), DECIDED.plusMonths(6), findings);
    Desk.store(tolerance, award, motion, waiting);
    assertThat(award.replies())
        .extracting(ClearanceDesk.Reply::conclusion)
        .containsExactly(ClearanceDesk.Conclusion.WAIVED, ClearanceDesk.Conclusion.NO_OBJECTION);
    assertThat(count("award_clearances", CUT_OFF)).isEqualTo(1);
    assertThat(count("award_clearances", DECIDED.minusDays(1))).isZero();
  }

  @Test
  void every_opened_case_went_through_its_gate_and_refusals_are_counted_openly() {
    CaseFile one = Dossiers.prepared(CaseKind.ACCOUNTABILITY, unit, somebody());
    CaseFile dropped = Dossiers.prepared(CaseKind.ACCOUNTABILITY, unit, somebody(), somebody());
    Consultation meeting = Dossiers.consultation(MARCH.plusDays(5), one, dropped);
    one.openByCommittee(Dossiers.meeting(MARCH.plusDays(8)), Dossiers.RULE, MARCH.plusDays(9));
    dropped.drop("不予启动", MARCH.plusDays(9));
    Tolerance refused =
        Dossiers.concluded(Determination.NOT_TOLERATED, unit, somebody(), Optional.empty(), MARCH);
    Desk.store(meeting, one, dropped, refused, Dossiers.openDisciplinary(unit, somebody()));
    assertThat(count("consulted_cases", CUT_OFF)).isEqualTo(1);
    assertThat(count("approved_filings", CUT_OFF)).isEqualTo(1);
    assertThat(count("consultation_meetings", CUT_OFF)).isEqualTo(1);
    assertThat(count("tolerance_refused", CUT_OFF)).isEqualTo(1);
  }

  @Test
  void the_list_is_sealed_but_for_those_who_work_on_the_file() {
    PersonId one = somebody();
    CaseFile file = tried(Sanction.PARTY_REMOVAL, one);
    Tolerance tolerance = tolerated(one, file);
    lighten(file, one, tolerance);
    Desk.store(file, tolerance);
    List<FigureRecord> leader = records(new PersonId(77));
    assertThat(leader).hasSize(1).allMatch(FigureRecord::isSealed);
    List<FigureRecord> worker = records(Dossiers.TRIAL);
    assertThat(worker).hasSize(1).noneMatch(FigureRecord::isSealed);
  }

  private List<FigureRecord> records(PersonId me) {
    return Desk.figures(
        me, f -> f.records(Desk.question("reduced_sanctions", unit, CUT_OFF), 0, 20));
  }

  private long count(String key, LocalDate until) {
    return Desk.count(key, unit, until);
  }

  private PersonId somebody() {
    return new PersonId(NEXT_PERSON.incrementAndGet());
  }

  private CaseFile tried(Sanction proposed, PersonId... persons) {
    return Dossiers.proposed(Dossiers.openDisciplinary(unit, persons), proposed, FROZEN);
  }

  private Tolerance tolerated(PersonId person, CaseFile file) {
    return Dossiers.tolerated(unit, person, Optional.of(file.id()), FROZEN);
  }

  private static void lighten(CaseFile file, PersonId person, Tolerance tolerance) {
    file.decide(
        person,
        Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED),
        Optional.of(Dossiers.grant(tolerance, Effect.LIGHTER_SANCTION)));
  }

  private FirstFormMeasure talk(PersonId person, Optional<Grant> grant, LocalDate on) {
    return Dossiers.measure(MeasureKind.REMINDER_TALK, unit, person, grant, on);
  }

  private ClearanceLetter letter(ClearanceDesk.Purpose purpose, PersonId... persons) {
    ClearanceLetter letter =
        new ClearanceLetter(
            Dossiers.next(),
            new ClearanceDesk.Letter(purpose, "征求意见函", "来函签发人", MARCH, List.of(persons)));
    for (PersonId person : persons) letter.about(Dossiers.next(), person, Dossiers.label(unit), 0);
    return letter;
  }
}
