package org.dandang.commendation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CategoryPlan;
import org.dandang.commendation.api.Eligibility;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominationDetail;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeDetail;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.commendation.api.RevocationGround;
import org.dandang.commendation.api.RevokeAward;
import org.dandang.commendation.api.SetUpProgramme;
import org.dandang.commendation.domain.Assessment;
import org.dandang.commendation.domain.Award;
import org.dandang.commendation.domain.EligibilityResult;
import org.dandang.commendation.domain.Limits;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Programme;
import org.dandang.commendation.domain.Recipient;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.WorkingCalendars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Awards with the noise around them: each clause of the figures takes something out. */
class CommendationIT {
  private static final LocalDate NOMINATED = LocalDate.of(2019, 1, 7);
  private static final LocalDate DECIDED = LocalDate.of(2019, 1, 28);
  private static final LocalDate CUT_OFF = LocalDate.of(2019, 2, 20);
  private static final UnitId NORTH = new UnitId(10);
  private static final UnitId SOUTH = new UnitId(20);
  private static final TestUnit UNIT = TestUnit.of("commendation");
  private static long serial = 1_900;

  private final Actor everybody = TestActor.with(Role.COMMENDATION_OFFICER);
  private int year;

  @BeforeEach
  void a_year_of_its_own() {
    serial++;
    year = (int) serial;
  }

  @Test
  void awards_of_the_year_count_whatever_the_day_of_the_decision() {
    award(Honour.MODEL_WORKER, NORTH);
    award(Honour.MODEL_WORKER, SOUTH);
    award(Honour.RED_FLAG_VILLAGE, NORTH);
    assertThat(count("model_awards")).isEqualTo(2);
    assertThat(count("village_awards")).isEqualTo(1);
    assertThat(count("task_group_awards")).isZero();
  }

  @Test
  void awards_of_another_year_do_not_count() {
    award(Honour.MODEL_WORKER, NORTH);
    assertThat(count(question("model_awards", year - 1, CUT_OFF, Scope.ALL))).isZero();
  }

  @Test
  void awards_decided_after_the_cut_off_are_not_known_yet() {
    award(Honour.MODEL_WORKER, NORTH);
    assertThat(count(question("model_awards", year, DECIDED, Scope.ALL))).isEqualTo(1);
    assertThat(count(question("model_awards", year, DECIDED.minusDays(1), Scope.ALL))).isZero();
  }

  @Test
  void a_revoked_award_stops_counting_on_its_day() {
    AwardId award = award(Honour.MODEL_WORKER, NORTH);
    LocalDate revoked = LocalDate.of(2019, 2, 15);
    change(
        award,
        one ->
            one.revoke(new RevokeAward(award, RevocationGround.FRAUD, "撤销1号", "书记", revoked, 0)));
    assertThat(count(question("model_awards", year, revoked.minusDays(1), Scope.ALL))).isOne();
    assertThat(count("model_awards")).isZero();
    assertThat(why(award)).isEqualTo("撤销表彰：2019-02-15，撤销1号");
  }

  @Test
  void a_void_award_never_was() {
    AwardId award = award(Honour.MODEL_WORKER, NORTH);
    change(award, one -> one.makeVoid(new Amendment("重复登记", "审批人", CUT_OFF)));
    assertThat(count(question("model_awards", year, DECIDED, Scope.ALL))).isZero();
    assertThat(why(award)).isEqualTo("作废：重复登记");
  }

  @Test
  void a_nomination_alone_counts_nothing() {
    UNIT.run(em -> nominated(em, Honour.MODEL_WORKER, NORTH));
    assertThat(count("model_awards")).isZero();
  }

  @Test
  void a_part_of_the_county_counts_and_sees_its_own() {
    award(Honour.MODEL_WORKER, NORTH);
    award(Honour.MODEL_WORKER, SOUTH);
    Scope north = Scope.of(Set.of(NORTH));
    assertThat(count(question("model_awards", year, CUT_OFF, north))).isOne();
    Actor northerner = TestActor.with(Role.UNIT_LIAISON).in(north);
    FigureQuestion whole = question("model_awards", year, CUT_OFF, Scope.ALL);
    assertThat(UNIT.<Long>inTransaction(em -> figures(em, northerner).count(whole))).isOne();
    assertThat(roll(northerner)).extracting(AwardRow::unit).containsOnly(NORTH);
  }

  @Test
  void the_number_opens_exactly_its_rows() {
    for (int i = 0; i < 7; i++) award(Honour.BACKING_UNIT, NORTH);
    FigureQuestion question = question("backing_unit_awards", year, CUT_OFF, Scope.ALL);
    List<FigureRecord> rows =
        UNIT.inTransaction(em -> figures(em, everybody).records(question, 0, 100));
    List<Long> ids = UNIT.inTransaction(em -> figures(em, everybody).ids(question));
    assertThat(rows).hasSize(7).allMatch(row -> row.page().orElse("").contains("award.xhtml?id="));
    assertThat(rows).extracting(FigureRecord::id).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void the_honour_roll_is_filtered_and_its_details_open() {
    AwardId award = award(Honour.MODEL_WORKER, NORTH);
    award(Honour.RED_FLAG_VILLAGE, SOUTH);
    assertThat(roll(everybody)).hasSize(2);
    assertThat(roll(everybody, Map.of("recipients", "VILLAGE"))).hasSize(1);
    assertThat(roll(everybody, Map.of("standing", "REVOKED"))).isEmpty();
    AwardDetail detail = UNIT.inTransaction(em -> records(em, everybody).award(award));
    assertThat(detail.basis().inFavour()).contains(11);
    assertThat(detail.programme().ceremonyOn()).isEqualTo("2019-02-11");
    assertThat(detail.row().name()).startsWith("韦");
    Actor elsewhere = TestActor.with(Role.UNIT_LIAISON).in(Scope.of(Set.of(SOUTH)));
    assertThatThrownBy(() -> UNIT.run(em -> records(em, elsewhere).award(award)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_award_is_in_the_persons_file_until_it_is_revoked() {
    AwardId award = award(Honour.MODEL_WORKER, NORTH);
    PersonId person =
        UNIT.<AwardDetail>inTransaction(em -> records(em, everybody).award(award))
            .person()
            .orElseThrow();
    assertThat(dossier(person)).isEqualTo(1);
    change(
        award,
        one ->
            one.revoke(new RevokeAward(award, RevocationGround.MISCONDUCT, "撤", "书记", CUT_OFF, 0)));
    assertThat(dossier(person)).isZero();
  }

  @Test
  void a_programme_shows_how_its_categories_are_filled() {
    AwardId award = award(Honour.MODEL_WORKER, NORTH);
    ProgrammeId id =
        new ProgrammeId(
            UNIT.<AwardDetail>inTransaction(em -> records(em, everybody).award(award))
                .programme()
                .id());
    ProgrammeDetail detail = UNIT.inTransaction(em -> records(em, everybody).programme(id));
    assertThat(detail.categories())
        .singleElement()
        .satisfies(
            category -> {
              assertThat(category.nominated()).isEqualTo(1);
              assertThat(category.awarded()).isEqualTo(1);
              assertThat(category.underfillReason()).isEqualTo("宁缺毋滥");
            });
    assertThat(detail.noticeRule().id()).isEqualTo("BZ-4");
    assertThat(UNIT.<List<HistoryRow>>inTransaction(em -> records(em, everybody).history(id)))
        .isNotEmpty();
  }

  @Test
  void a_nomination_keeps_its_checks_and_its_reply() {
    NominationId id = UNIT.inTransaction(em -> nominated(em, Honour.MODEL_WORKER, NORTH).id());
    NominationDetail detail = UNIT.inTransaction(em -> records(em, everybody).nomination(id));
    assertThat(detail.checks())
        .singleElement()
        .satisfies(check -> assertThat(check.passed()).isTrue());
    assertThat(detail.reply()).isPresent();
    assertThat(detail.row().conclusion()).isEqualTo(ClearanceDesk.Conclusion.NO_OBJECTION);
    assertThat(detail.row().points()).isEqualByComparingTo("90");
  }

  @Test
  void the_database_too_knows_a_nominee_once() {
    assertThatThrownBy(
            () ->
                UNIT.run(
                    em -> {
                      Programme programme = programme(em, Honour.MODEL_WORKER);
                      Nomination one = nomination(em, programme, NORTH);
                      em.flush();
                      em.createNativeQuery(
                              "insert into commendation_nomination select ?1, version, programme_id,"
                                  + " category, category_name, recipient_kind, person_id, label_name,"
                                  + " label_pinyin, unit_id, label_unit, label_post, deeds,"
                                  + " recommender, nominated_on, entered_on, state, letter,"
                                  + " conclusion, reply_document, reply_on, points, assessed_on,"
                                  + " stopped_reason, voided from commendation_nomination where id = ?2")
                          .setParameter(1, one.id().value() + 1_000_000)
                          .setParameter(2, one.id().value())
                          .executeUpdate();
                    }))
        .isInstanceOf(PersistenceException.class)
        .hasMessageContaining("commendation_nomination_once");
  }

  private long count(String key) {
    return count(question(key, year, CUT_OFF, Scope.ALL));
  }

  private long count(FigureQuestion question) {
    return UNIT.inTransaction(em -> figures(em, everybody).count(question));
  }

  private String why(AwardId award) {
    return UNIT.inTransaction(
        em ->
            figures(em, everybody)
                .whyGone(question("model_awards", year, CUT_OFF, Scope.ALL), List.of(award.value()))
                .get(award.value()));
  }

  private static FigureQuestion question(String key, int year, LocalDate cutOff, Scope units) {
    return new FigureQuestion(key, year, Optional.of(LocalDate.of(year, 1, 1)), cutOff, units);
  }

  private List<AwardRow> roll(Actor actor) {
    return roll(actor, Map.of());
  }

  private List<AwardRow> roll(Actor actor, Map<String, String> filters) {
    Map<String, String> all = new java.util.HashMap<>(filters);
    all.put("year", Integer.toString(year));
    return UNIT.inTransaction(
        em -> records(em, actor).awards(new ListQuery(all, List.of(), 0, 20)).rows());
  }

  private int dossier(PersonId person) {
    return UNIT.inTransaction(
        em -> {
          CommendationDossier dossier = new CommendationDossier();
          dossier.em = em;
          return dossier.entries(person).size();
        });
  }

  private static void change(AwardId id, java.util.function.Consumer<Award> act) {
    UNIT.run(em -> act.accept(em.find(Award.class, id.value())));
  }

  private AwardId award(Honour honour, UnitId unit) {
    return UNIT.inTransaction(
        em -> {
          Programme programme = programme(em, honour);
          Nomination nomination = nomination(em, programme, unit);
          programme.announce(
              List.of(nomination),
              LocalDate.of(2019, 1, 16),
              LocalDate.of(2019, 1, 23),
              "公开栏",
              WorkingCalendars.national(),
              limits());
          DecisionBasis basis = DecisionBasis.meeting("纪要", DECIDED, "书记", 13, 12, 11);
          programme.decide(List.of(nomination), basis, "天表彰1号", Map.of("C", "宁缺毋滥"), limits());
          Award award =
              new Award(
                  new AwardId(++serial),
                  programme,
                  nomination,
                  new Award.Certificate("天表彰1号", "证" + serial, "code" + serial),
                  basis,
                  CUT_OFF);
          em.persist(award);
          return award.id();
        });
  }

  private Nomination nominated(EntityManager em, Honour honour, UnitId unit) {
    return nomination(em, programme(em, honour), unit);
  }

  private Programme programme(EntityManager em, Honour honour) {
    RecipientKind kind =
        switch (honour) {
          case RED_FLAG_VILLAGE -> RecipientKind.VILLAGE;
          case BACKING_UNIT -> RecipientKind.UNIT;
          default -> RecipientKind.PERSON;
        };
    CategoryPlan plan = new CategoryPlan("C", "奖项", kind, Eligibility.ANY, honour, 3);
    Programme programme =
        new Programme(
            new ProgrammeId(++serial),
            new SetUpProgramme(
                "表彰",
                year,
                "大会",
                Optional.of(LocalDate.of(2019, 2, 11)),
                List.of(plan),
                Set.of(NORTH),
                NOMINATED),
            CUT_OFF,
            limits());
    programme.publish("批文", NOMINATED, 0, limits());
    em.persist(programme);
    return programme;
  }

  private static Nomination nomination(EntityManager em, Programme programme, UnitId unit) {
    boolean person = programme.category("C").isForPersons();
    LabelThen label = new LabelThen("韦" + ++serial, "wei", unit, "单位", person ? "干事" : "");
    Nomination nomination =
        new Nomination(
            new NominationId(++serial),
            programme,
            programme.category("C"),
            new Recipient(person ? Optional.of(new PersonId(serial)) : Optional.empty(), label),
            List.of(new EligibilityResult("commendation.no-bar", true, "")),
            new Nomination.Recommendation("事迹", "推荐人", NOMINATED, CUT_OFF));
    nomination
        .person()
        .ifPresent(
            id -> {
              nomination.ask(1);
              nomination.reply(
                  new ClearanceDesk.Reply(
                      id, ClearanceDesk.Conclusion.NO_OBJECTION, "复函", NOMINATED));
            });
    nomination.assess(
        List.of(Assessment.of(new PersonId(901), 90), Assessment.recused(new PersonId(902))),
        NOMINATED);
    em.persist(nomination);
    return nomination;
  }

  private static Limits limits() {
    return new Limits(RuleBooks.standard(), NOMINATED);
  }

  private static AwardFigures figures(EntityManager em, Actor actor) {
    AwardFigures figures = new AwardFigures();
    figures.em = em;
    figures.actor = actor;
    return figures;
  }

  private static StoredCommendationRecords records(EntityManager em, Actor actor) {
    StoredCommendationRecords records = new StoredCommendationRecords();
    records.em = em;
    records.actor = actor;
    records.rules = RuleBooks.standard();
    return records;
  }
}
