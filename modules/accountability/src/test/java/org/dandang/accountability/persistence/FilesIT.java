package org.dandang.accountability.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.KEEPER;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.ConsultationDetail;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.MeasureStep;
import org.dandang.accountability.api.Organ;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.api.TalkGrant;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceStep;
import org.dandang.accountability.api.ToleranceYear;
import org.dandang.accountability.domain.Appeal;
import org.dandang.accountability.domain.CaseFile;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.Dossiers;
import org.dandang.accountability.domain.FirstFormMeasure;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.Proposal;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.ToleranceAppeal;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.junit.jupiter.api.Test;

/** Files as they read from top to bottom, from a real database. */
class FilesIT {
  private static final AtomicLong NEXT_PERSON = new AtomicLong(690_000);
  private static final PersonId STRANGER = new PersonId(77);
  private static final PersonId ONE = new PersonId(61);
  private static final PersonId OTHER = new PersonId(62);

  private final UnitId unit = new UnitId(61_000);
  private final PersonId person = new PersonId(NEXT_PERSON.incrementAndGet());

  @Test
  void a_case_shows_statement_range_opinion_and_every_term_with_its_rule() {
    CaseFile file =
        Dossiers.proposed(
            Dossiers.openDisciplinary(unit, person), Sanction.PARTY_WARNING, MARCH.plusDays(30));
    file.decide(
        person, Dossiers.sanction(Sanction.PARTY_WARNING, MARCH.plusDays(90)), Optional.empty());
    Desk.store(file);
    Desk.UNIT.run(
        em -> {
          CaseDetail read = Desk.files(em, KEEPER).get(file.id());
          assertThat(read.hands()).extracting("name").contains("某21", "某22", "某23", "某25");
          assertThat(read.basis()).singleElement().extracting("document").isEqualTo("呈批7号");
          assertThat(read.subjects())
              .singleElement()
              .extracting("statement")
              .isEqualTo(Optional.of("本人陈述"));
          CaseDetail.DispositionRow row = read.dispositions().get(0);
          assertThat(row.lightest()).isEqualTo(Sanction.PARTY_WARNING);
          assertThat(row.heaviest()).isEqualTo(Sanction.PARTY_PROBATION);
          assertThat(row.opinion()).isEqualTo("审理意见");
          assertThat(read.terms())
              .anySatisfy(
                  term -> {
                    assertThat(term.term()).isEqualTo("accountability.term.effect");
                    assertThat(term.rule()).startsWith("CF-10a");
                    assertThat(term.last()).contains(MARCH.plusDays(90).plusYears(1));
                    assertThat(term.caveat()).contains("当时版本未录入，暂按", "（待核）");
                  })
              .anySatisfy(term -> assertThat(term.term()).endsWith("execute"));
          assertThat(Desk.files(em, KEEPER).history(file.id())).isNotEmpty();
          assertThatThrownBy(() -> Desk.files(em, STRANGER).history(file.id()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void what_followed_a_decision_is_read_again_and_those_who_handle_the_appeal_find_the_case() {
    CaseFile file =
        Dossiers.proposed(
            Dossiers.openDisciplinary(unit, person), Sanction.PARTY_WARNING, MARCH.plusDays(30));
    LocalDate decided = MARCH.plusDays(90);
    file.decide(person, Dossiers.sanction(Sanction.PARTY_WARNING, decided), Optional.empty());
    file.enforce(served(file, decided.plusDays(3)), Dossiers.PERIODS);
    FileAppeal asked =
        new FileAppeal(file.id(), person, Ladder.PARTY, "认为过重", ONE, OTHER, decided.plusDays(20));
    Desk.store(file, new Appeal(new AppealId(Dossiers.next()), asked, file, Dossiers.PERIODS));
    Desk.UNIT.run(
        em -> {
          CaseDetail read = Desk.files(em, ONE).get(file.id());
          assertThat(read.enforcements())
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.step()).isEqualTo(EnforcementStep.SERVED);
                    assertThat(row.on()).isEqualTo(decided.plusDays(3));
                    assertThat(row.words()).isEqualTo("直接送达");
                  });
          assertThat(read.appeals()).singleElement().matches(CaseDetail.AppealRow::mine);
          assertThatThrownBy(() -> Desk.files(em, STRANGER).get(file.id()))
              .isInstanceOf(NotFound.class);
        });
    assertThatThrownBy(
            () ->
                Desk.UNIT.run(
                    em ->
                        em.createNativeQuery(
                                "update accountability_disposition set served_on = decided_on - 1"
                                    + " where served_on = ?1 and final_sanction = 'PARTY_WARNING'")
                            .setParameter(1, Date.valueOf(decided.plusDays(3)))
                            .executeUpdate()))
        .hasStackTraceContaining("violates check constraint");
  }

  private EnforceSanction served(CaseFile file, LocalDate on) {
    return new EnforceSanction(
        file.id(), person, Ladder.PARTY, EnforcementStep.SERVED, "直接送达", on, -1);
  }

  @Test
  void a_case_in_the_list_and_on_the_desk_says_what_is_due_until_it_is_done() {
    CaseFile file =
        Dossiers.proposed(
            Dossiers.openDisciplinary(unit, person), Sanction.PARTY_WARNING, MARCH.plusDays(30));
    LocalDate decided = MARCH.plusDays(90);
    file.decide(person, Dossiers.sanction(Sanction.PARTY_WARNING, decided), Optional.empty());
    Desk.store(file);
    assertThat(due(file)).contains(decided.plusMonths(1));
    after(file, EnforcementStep.ANNOUNCED, decided.plusDays(3));
    assertThat(due(file)).contains(decided.plusMonths(1));
    after(file, EnforcementStep.EXECUTED, decided.plusDays(4));
    assertThat(due(file)).contains(decided.plusMonths(6));
    after(file, EnforcementStep.REPORTED, decided.plusDays(5));
    assertThat(due(file)).isEmpty();
  }

  private void after(CaseFile file, EnforcementStep step, LocalDate on) {
    Desk.UNIT.run(
        em ->
            em.find(CaseFile.class, file.id().value())
                .enforce(
                    new EnforceSanction(file.id(), person, Ladder.PARTY, step, "记录", on, -1),
                    Dossiers.PERIODS));
  }

  /** In the list and on the desk alike. */
  private static Optional<LocalDate> due(CaseFile file) {
    return Desk.UNIT.inTransaction(
        em -> {
          Optional<LocalDate> listed =
              Desk.records(em, KEEPER)
                  .cases(new ListQuery(Map.of("number", file.number()), List.of(), 0, 50))
                  .rows()
                  .get(0)
                  .due();
          Optional<LocalDate> waiting =
              Desk.clocks(em).waiting(KEEPER, 10_000).stream()
                  .filter(one -> one.decision().caseFile().id().equals(file.id()))
                  .map(one -> one.clock().last())
                  .findFirst();
          assertThat(waiting).isEqualTo(listed);
          return listed;
        });
  }

  /** ZW-15 asks what runs; what is over, voided or of the party does not. */
  @Test
  void the_period_that_runs_is_found_to_its_last_day() {
    CaseFile file = Dossiers.openDisciplinary(unit, person);
    file.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(10));
    file.hear(person, false, "陈述", MARCH.plusDays(20));
    file.propose(
        Dossiers.next(),
        person,
        Dossiers.TRIAL,
        new Proposal(
            "条款",
            Sanction.ADMIN_WARNING,
            Sanction.ADMIN_REMOVAL,
            Sanction.ADMIN_DEMERIT,
            "意见",
            MARCH.plusDays(30)));
    LocalDate decided = MARCH.plusDays(90);
    file.decide(person, Dossiers.sanction(Sanction.ADMIN_DEMERIT, decided), Optional.empty());
    Desk.store(file);
    LocalDate last = decided.plusMonths(12);
    Desk.UNIT.run(
        em -> {
          StoredCases cases = new StoredCases();
          cases.em = em;
          assertThat(cases.administrativePeriod(person, last)).contains(last);
          assertThat(cases.administrativePeriod(person, last.plusDays(1))).isEmpty();
          assertThat(cases.administrativePeriod(person, decided.minusDays(1))).isEmpty();
          assertThat(cases.administrativePeriod(STRANGER, last)).isEmpty();
        });
  }

  @Test
  void a_consultation_shows_who_sat_who_signed_and_what_was_agreed_on_each_case() {
    CaseFile file = Dossiers.prepared(CaseKind.ACCOUNTABILITY, unit, person);
    Consultation held = Dossiers.consultation(MARCH.plusDays(5), file);
    Desk.store(held, file);
    Desk.UNIT.run(
        em -> {
          ConsultationDetail read = Desk.files(em, Dossiers.ORGANISATION).get(held.id());
          assertThat(read.members()).hasSize(3);
          assertThat(read.members()).filteredOn("signed", true).hasSize(2);
          assertThat(read.members())
              .filteredOn("organ", Organ.ORGANISATION)
              .extracting("name")
              .containsExactlyInAnyOrder("某26", "某24");
          assertThat(read.items())
              .singleElement()
              .satisfies(
                  item -> {
                    assertThat(item.opinion()).contains("可以启动");
                    assertThat(item.own()).isFalse();
                  });
          assertThat(read.minutes()).isPresent();
          assertThatThrownBy(() -> Desk.files(em, STRANGER).get(held.id()))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> Desk.files(em, person).get(held.id()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void a_measure_shows_its_hands_and_its_periods() {
    FirstFormMeasure given =
        Dossiers.measure(MeasureKind.ADMONITION, unit, person, Optional.empty(), MARCH);
    Desk.store(given);
    Desk.UNIT.run(
        em -> {
          MeasureDetail read = Desk.files(em, KEEPER).get(given.id());
          assertThat(read.statement()).isEqualTo("本人表态");
          assertThat(read.terms()).hasSize(2).allMatch(term -> term.last().isPresent());
          assertThat(read.open()).containsExactly(MeasureStep.FOLLOW_UP);
          assertThat(Desk.records(em, KEEPER).measures(ListQuery.first(200)).rows())
              .filteredOn(row -> row.id().equals(given.id()))
              .singleElement()
              .matches(row -> row.followUpDue().equals(given.followUpDue()));
          assertThatThrownBy(() -> Desk.files(em, person).get(given.id()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  void an_unused_grant_of_a_talk_is_offered_to_those_who_work_on_the_application() {
    Tolerance tolerated = Dossiers.tolerated(unit, person, Optional.empty(), MARCH);
    Grant grant = Dossiers.grant(tolerated, Effect.FIRST_FORM_INSTEAD);
    Dossiers.grant(tolerated, Effect.AWARD_CLEARANCE);
    Desk.store(tolerated);
    assertThat(offered(KEEPER, tolerated)).containsExactly(grant.id());
    assertThat(offered(STRANGER, tolerated)).isEmpty();
    Desk.UNIT.run(
        em ->
            em.find(Grant.class, grant.id().value())
                .use(Effect.FIRST_FORM_INSTEAD, person, MARCH.plusDays(30)));
    assertThat(offered(KEEPER, tolerated)).isEmpty();
  }

  private static List<GrantId> offered(PersonId me, Tolerance tolerance) {
    return Desk.UNIT.inTransaction(
        em ->
            Desk.records(em, me).talkGrants().stream()
                .filter(row -> row.number().equals(tolerance.number()))
                .map(TalkGrant::id)
                .toList());
  }

  @Test
  void rejections_and_refusals_of_a_year_are_counted_as_openly_as_grants_E9() {
    LocalDate day = LocalDate.of(1995, 3, 6);
    Tolerance rejected = Dossiers.applied(unit, person, Optional.empty(), day);
    rejected.accept(false, "不属于受理范围", day.plusDays(2));
    Tolerance voided = Dossiers.applied(unit, person, Optional.empty(), day);
    voided.voided(new Amendment("重复登记", "纪委分管领导", day.plusDays(1)));
    Desk.store(
        rejected,
        voided,
        Dossiers.applied(unit, person, Optional.empty(), day),
        Dossiers.consulted(unit, person, Optional.empty(), day),
        Dossiers.concluded(Determination.TOLERATED, unit, person, Optional.empty(), day),
        Dossiers.concluded(Determination.PARTLY, unit, person, Optional.empty(), day),
        Dossiers.concluded(Determination.NOT_TOLERATED, unit, person, Optional.empty(), day),
        Dossiers.concluded(Determination.NOT_TOLERATED, unit, person, Optional.empty(), day));
    Desk.UNIT.run(
        em -> {
          ToleranceYear year = Desk.records(em, STRANGER).tolerance(1995);
          assertThat(year).isEqualTo(new ToleranceYear(1995, 7, 5, 1, 1, 1, 2));
          assertThat(year.underWay()).isEqualTo(2);
          assertThat(Desk.records(em, STRANGER).tolerance(1994).applied()).isZero();
        });
  }

  @Test
  void an_appeal_opens_the_file_to_those_who_handle_it_and_to_nobody_else() {
    Tolerance refused =
        Dossiers.concluded(Determination.NOT_TOLERATED, unit, person, Optional.empty(), MARCH);
    ToleranceAppeal appeal = appeal(refused);
    Desk.store(refused, appeal);
    Desk.UNIT.run(
        em -> {
          ToleranceDetail read = Desk.files(em, ONE).get(refused.id());
          assertThat(read.appeals()).singleElement().matches(row -> row.mine() && row.open());
          assertThat(read.appealable()).isFalse();
          assertThat(read.papers().statement()).contains("本人说明");
          assertThat(read.open()).as("whoever handles the appeal").isEmpty();
          assertThat(Desk.files(em, KEEPER).get(refused.id()).open())
              .containsExactly(ToleranceStep.FEED_BACK);
          assertThat(read.terms()).anyMatch(term -> !term.caveat().isEmpty());
          assertThat(Desk.records(em, ONE).tolerances(ListQuery.first(20)).rows())
              .anyMatch(row -> row.id().equals(refused.id()));
          assertThatThrownBy(() -> Desk.files(em, STRANGER).get(refused.id()))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> Desk.files(em, person).get(refused.id()))
              .isInstanceOf(NotFound.class);
        });
    Desk.UNIT.run(
        em -> {
          ToleranceAppeal found = em.find(ToleranceAppeal.class, appeal.id().value());
          found.decide(
              new DecideToleranceAppeal(
                  found.id(),
                  Determination.PARTLY,
                  "理由部分成立",
                  Optional.of(new PersonId(63)),
                  Optional.of(new PersonId(64)),
                  "复核1号",
                  MARCH.plusDays(60),
                  -1));
        });
    Desk.UNIT.run(
        em -> {
          ToleranceDetail read = Desk.files(em, KEEPER).get(refused.id());
          assertThat(read.determination()).contains(Determination.PARTLY);
          assertThat(Desk.files(em, KEEPER).history(refused.id()))
              .anyMatch(
                  row -> row.column().equals("determination") && row.after().equals("PARTLY"));
        });
  }

  @Test
  void the_database_keeps_a_second_appeal_and_a_heavier_end_out() {
    Tolerance refused =
        Dossiers.concluded(Determination.PARTLY, unit, person, Optional.empty(), MARCH);
    ToleranceAppeal first = appeal(refused);
    Desk.store(refused, first);
    assertThatThrownBy(
            () ->
                Desk.UNIT.run(
                    em -> em.persist(appeal(em.find(Tolerance.class, refused.id().value())))))
        .hasStackTraceContaining("accountability_tolerance_appeal_once");
    assertThatThrownBy(
            () ->
                Desk.UNIT.run(
                    em ->
                        em.createNativeQuery(
                                "update accountability_tolerance_appeal set decided_on = filed_on,"
                                    + " determination_after = 'NOT_TOLERATED',"
                                    + " discipline_signer = 1, organisation_signer = 2,"
                                    + " decision_document = 'x' where id = ?1")
                            .setParameter(1, first.id().value())
                            .executeUpdate()))
        .hasStackTraceContaining("never_heavier");
  }

  private ToleranceAppeal appeal(Tolerance refused) {
    LocalDate filed = MARCH.plusDays(30);
    return new ToleranceAppeal(
        new ToleranceAppealId(Dossiers.next()),
        new FileToleranceAppeal(refused.id(), person, "事实认定有出入", ONE, OTHER, filed),
        refused,
        false);
  }
}
