package org.dandang.petition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.FIRST;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.petition.Mirror;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Spread;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Files;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.SealedReport;
import org.junit.jupiter.api.Test;

/** What is stored, to whom it answers, and each clause of the figure. */
class PetitionIT {
  private static final TestUnit UNIT = TestUnit.of("petition");
  private static final LocalDate CUT_OFF = LocalDate.of(2019, 2, 20);
  private static final LocalDate MAY = LocalDate.of(2018, 5, 8);
  private static final Amendment WHY = new Amendment("重复录入", "分管领导", CUT_OFF);
  private static final AtomicLong NEXT_UNIT = new AtomicLong(40_000);
  private static final AtomicLong NEXT_PERSON = new AtomicLong(500_000);

  private final UnitId unit = new UnitId(NEXT_UNIT.incrementAndGet());

  @Test
  void a_report_comes_back_as_it_was_stored_and_its_text_only_sealed() {
    PersonId subject = somebody();
    ReportId id = store(Files.found(Finding.PARTLY, subject, unit));
    UNIT.run(
        em -> {
          Report found = em.find(Report.class, id.value());
          assertThat(found.allegation(1).subject()).isEqualTo(subject);
          assertThat(found.handlers()).containsExactly(FIRST, Files.SECOND);
          Object text =
              em.createNativeQuery(
                      "select report_text from petition_sealed_report where report_id = ?1")
                  .setParameter(1, id.value())
                  .getSingleResult();
          assertThat(new String((byte[]) text, StandardCharsets.UTF_8)).doesNotContain("验收");
        });
  }

  @Test
  void for_whoever_has_no_part_a_report_is_the_same_as_none_E1_E2() {
    PersonId subject = somebody();
    ReportId id = store(Files.clue(subject, unit));
    for (PersonId stranger : List.of(subject, somebody()))
      UNIT.run(
          em -> {
            StoredPetitionRecords records = records(em, stranger);
            assertThatThrownBy(() -> records.get(id))
                .isInstanceOf(NotFound.class)
                .hasMessage("report");
            assertThatThrownBy(() -> records.get(new ReportId(999_999_999)))
                .isInstanceOf(NotFound.class)
                .hasMessage("report");
            assertThat(records.list(ListQuery.first(20)).rows()).isEmpty();
          });
  }

  @Test
  void its_handlers_see_it_and_may_ask_to_read_what_it_says_E1() {
    ReportId id = store(Files.clue(somebody(), unit));
    UNIT.run(
        em -> {
          StoredPetitionRecords records = records(em, FIRST);
          assertThat(records.get(id).allegations()).hasSize(1);
          assertThat(records.get(id).mayAsk()).isTrue();
          assertThat(records(em, Files.REGISTRAR).get(id).mayAsk()).isFalse();
          assertThat(records.list(ListQuery.first(200)).rows())
              .anyMatch(row -> row.id().equals(id));
        });
  }

  @Test
  void only_a_written_clarification_in_force_counts_and_a_person_once() {
    PersonId person = somebody();
    clarified(person, MAY);
    clarified(person, MAY.plusDays(20));
    clarified(somebody(), MAY);
    Report pending = Files.found(Finding.UNTRUE, somebody(), unit);
    store(pending, Files.approved(pending));
    Report annulled = Files.found(Finding.UNTRUE, somebody(), unit);
    Clarification voided = Files.written(annulled, MAY);
    voided.voided(WHY);
    store(annulled, voided);
    assertThat(count(CUT_OFF)).isEqualTo(2);
  }

  @Test
  void the_cut_off_day_is_inside_and_another_form_besides_changes_nothing() {
    Report report = Files.found(Finding.NO_EVIDENCE, somebody(), unit);
    Clarification circulated = Files.written(report, CUT_OFF);
    circulated.publish(ClarificationForm.FACE_TO_FACE, Spread.PERSON, CUT_OFF);
    store(report, circulated);
    assertThat(count(CUT_OFF)).isEqualTo(1);
    assertThat(count(CUT_OFF.minusDays(1))).isZero();
  }

  @Test
  void number_and_list_are_the_same_and_the_list_is_sealed_but_for_the_handlers() {
    clarified(somebody(), MAY);
    clarified(somebody(), MAY.plusDays(1));
    List<FigureRecord> leader = figures(new PersonId(77), f -> f.records(question(CUT_OFF), 0, 50));
    assertThat(leader).hasSize(2).allMatch(FigureRecord::isSealed);
    assertThat(leader).allMatch(row -> row.on().getDayOfMonth() == 1 && row.page().isEmpty());
    List<FigureRecord> handler = figures(FIRST, f -> f.records(question(CUT_OFF), 0, 50));
    assertThat(handler).hasSize(2).noneMatch(FigureRecord::isSealed);
    List<Long> ids = figures(FIRST, f -> f.ids(question(CUT_OFF)));
    assertThat(ids).hasSize(2);
  }

  @Test
  void a_report_from_before_reports_had_keys_is_given_one_and_reads_the_same() {
    ReportId id = store(Files.clue(somebody(), unit));
    Mirror mirror = new Mirror();
    UNIT.run(
        em ->
            em.createNativeQuery(
                    "update petition_sealed_report set data_key = null, report_text = ?1"
                        + " where report_id = ?2")
                .setParameter(1, mirror.seal("早先的内容"))
                .setParameter(2, id.value())
                .executeUpdate());
    UNIT.run(
        em -> {
          SealedReportStore keys = new SealedReportStore();
          keys.em = em;
          keys.keys = mirror;
          keys.sealer = mirror;
          keys.resealer = mirror;
          assertThat(keys.behind()).isEqualTo(1);
          assertThat(keys.renew(0, 100)).hasValue(0);
          assertThat(keys.renew(0, 100)).isEmpty();
          assertThat(keys.behind()).isZero();
        });
    UNIT.run(
        em -> {
          SealedReport kept = em.find(SealedReport.class, id.value());
          assertThat(kept.text(mirror, mirror)).isEqualTo("早先的内容");
          Object own =
              em.createNativeQuery(
                      "select count(*) from petition_sealed_report where report_id = ?1"
                          + " and data_key is not null")
                  .setParameter(1, id.value())
                  .getSingleResult();
          assertThat(own).isEqualTo(1L);
        });
  }

  private PersonId somebody() {
    return new PersonId(NEXT_PERSON.incrementAndGet());
  }

  private void clarified(PersonId person, LocalDate on) {
    Report report = Files.found(Finding.UNTRUE, person, unit);
    store(report, Files.written(report, on));
  }

  private ReportId store(Report report, Clarification... clarifications) {
    UNIT.run(
        em -> {
          em.persist(report);
          em.persist(
              new SealedReport(report.id().value(), Optional.empty(), "反映其在验收中的问题", new Mirror()));
          List.of(clarifications).forEach(em::persist);
        });
    return report.id();
  }

  private StoredPetitionRecords records(EntityManager em, PersonId me) {
    StoredPetitionRecords records = new StoredPetitionRecords();
    records.em = em;
    records.actor = actor(me);
    records.file = new ReportFile();
    records.file.em = em;
    records.file.actor = records.actor;
    records.file.names = new Nobody();
    records.file.times = new TimesLeft();
    StoredTalks talks = new StoredTalks();
    talks.em = em;
    records.file.held = talks;
    StoredInquiries letters = new StoredInquiries();
    letters.em = em;
    records.file.inquiries = letters;
    StoredClarifications clarified = new StoredClarifications();
    clarified.em = em;
    records.file.clarified = clarified;
    return records;
  }

  private static TestActor actor(PersonId me) {
    return new TestActor("x", Optional.of(me), Set.of(Role.PETITION_HANDLER), Scope.ALL);
  }

  private long count(LocalDate until) {
    return figures(new PersonId(77), f -> f.count(question(until)));
  }

  private FigureQuestion question(LocalDate until) {
    return new FigureQuestion(
        "clarifications", 2018, Optional.empty(), until, Scope.of(Set.of(unit)));
  }

  private <T> T figures(PersonId me, Function<PetitionFigures, T> ask) {
    return UNIT.inTransaction(
        em -> {
          PetitionFigures figures = new PetitionFigures();
          figures.em = em;
          figures.actor = actor(me);
          return ask.apply(figures);
        });
  }

  /** A county in which nobody is known by name. */
  private static final class Nobody extends Names {
    @Override
    Map<PersonId, String> of(Collection<PersonId> persons) {
      return Map.of();
    }
  }
}
