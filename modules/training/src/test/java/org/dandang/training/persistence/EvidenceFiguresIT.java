package org.dandang.training.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.HoldMeeting;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.MaterialKind;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.PrepareMeeting;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.RecordPartyDay;
import org.dandang.training.api.route.BookVisit;
import org.dandang.training.api.route.OpenRoute;
import org.dandang.training.api.route.OpenSite;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteElement;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;
import org.dandang.training.domain.lifemeeting.LifeMeeting;
import org.dandang.training.domain.lifemeeting.Said;
import org.dandang.training.domain.partyday.PartyDay;
import org.dandang.training.domain.route.EducationRoute;
import org.dandang.training.domain.route.EducationSite;
import org.dandang.training.domain.route.RouteVisit;
import org.junit.jupiter.api.Test;

/** Measures without a number in the overview: a sentence stands only where records do. */
class EvidenceFiguresIT {
  private static final TestUnit UNIT = TestUnit.of("training");
  private static final UnitId HOME = new UnitId(2001);
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final LocalDate DAY = LocalDate.of(2018, 11, 5);
  private static final Amendment AMENDMENT = new Amendment("录错支部", "组织部", TODAY);

  @Test
  void a_party_day_counts_with_the_theme_and_its_minutes() {
    UNIT.run(
        em -> {
          em.persist(partyDay(1, 6, true, "学习"));
          em.persist(partyDay(2, 7, false, "学习"));
          em.persist(partyDay(3, 8, true, ""));
          PartyDay voided = partyDay(4, 9, true, "学习");
          voided.voidBy(AMENDMENT);
          em.persist(voided);
        });
    assertThat(count("party_days")).isEqualTo(1);
  }

  @Test
  void meetings_count_when_held_each_under_its_kind() {
    UNIT.run(
        em -> {
          em.persist(held(1, MeetingKind.ANNUAL, DAY));
          em.persist(held(2, MeetingKind.INSPECTION, DAY));
          em.persist(held(3, MeetingKind.INSPECTION, DAY.minusYears(1)));
          em.persist(preparing(4, MeetingKind.ANNUAL));
          LifeMeeting closed = held(5, MeetingKind.ANNUAL, DAY);
          closed.addProblem(new AddProblem("调研少", "驻村", new PersonId(3), DAY.plusDays(30)), "农某");
          closed.say(List.of(new Said(new PersonId(3), "农某", new PersonId(3), "农某", "学习少")));
          closed.solve(1, "完成", DAY.plusDays(20));
          closed.close();
          em.persist(closed);
        });
    assertThat(count("life_meetings")).isEqualTo(2);
    assertThat(count("rectification_meetings")).isEqualTo(1);
  }

  @Test
  void a_meeting_comes_back_with_all_that_was_said() {
    UNIT.run(em -> em.persist(held(6, MeetingKind.OTHER, DAY)));
    UNIT.run(
        em -> {
          LifeMeeting found = em.find(LifeMeeting.class, 6L);
          found.say(List.of(new Said(new PersonId(3), "农某", new PersonId(4), "覃某", "下乡少")));
          found.addProblem(new AddProblem("调研少", "驻村", new PersonId(3), DAY), "农某");
        });
    UNIT.run(
        em -> {
          LifeMeeting found = em.find(LifeMeeting.class, 6L);
          assertThat(found.detail().materials()).hasSize(4);
          assertThat(found.detail().criticism()).extracting("of").containsExactly("覃某");
          assertThat(found.detail().problems()).extracting("responsible").containsExactly("农某");
        });
  }

  @Test
  void only_visits_that_were_made_count() {
    UNIT.run(
        em -> {
          route(em);
          visit(em, 1, one -> one.visited(30, DAY));
          visit(em, 2, one -> {});
          visit(em, 3, one -> one.cancel("大雨"));
          visit(
              em,
              4,
              one -> {
                one.visited(30, DAY);
                one.voidBy(AMENDMENT);
              });
        });
    assertThat(count("route_visits")).isEqualTo(1);
    UNIT.run(
        em ->
            assertThat(em.find(EducationRoute.class, 1L).sites())
                .containsExactly(new SiteId(2), new SiteId(1)));
  }

  private static long count(String key) {
    return UNIT.inTransaction(
        em -> {
          TrainingFigures figures = new TrainingFigures();
          figures.em = em;
          figures.actor = TestActor.with(Role.OVERVIEW_EDITOR);
          FigureQuestion question =
              new FigureQuestion(
                  key,
                  2018,
                  Optional.of(LocalDate.of(2018, 1, 1)),
                  LocalDate.of(2018, 12, 31),
                  Scope.of(Set.of(HOME)));
          assertThat(figures.records(question, 0, 50)).hasSize((int) figures.count(question));
          return figures.count(question);
        });
  }

  private static PartyDay partyDay(long id, int month, boolean ideals, String minutes) {
    BranchOnDay branch =
        new BranchOnDay(
            new PartyOrganisationId(4),
            "进结镇机关党支部",
            PartyOrganisationKind.BRANCH,
            HOME,
            "进结镇",
            Optional.empty(),
            20);
    RecordPartyDay command =
        new RecordPartyDay(
            branch.id(),
            YearMonth.of(2018, month),
            LocalDate.of(2018, month, 25),
            "",
            "新党章",
            ideals,
            20,
            18,
            minutes);
    return new PartyDay(new PartyDayId(id), branch, 25, command, TODAY);
  }

  private static LifeMeeting preparing(long id, MeetingKind kind) {
    return new LifeMeeting(
        new LifeMeetingId(id), new PrepareMeeting(kind, HOME, 2018, "创新理论武装", DAY), "进结镇", TODAY);
  }

  private static LifeMeeting held(long id, MeetingKind kind, LocalDate on) {
    LifeMeeting meeting = preparing(id, kind);
    for (MaterialKind material : MaterialKind.values())
      meeting.addMaterial(material, material.name(), on.minusDays(9));
    meeting.hold(
        new HoldMeeting(meeting.id(), on, "会议室", 9, 8, 0), new Fraction(2, 3), on.plusDays(15));
    return meeting;
  }

  private static void route(EntityManager em) {
    List<EducationSite> sites = List.of(site(2, "驮堪乡"), site(1, "都康乡"));
    sites.forEach(em::persist);
    em.persist(
        new EducationRoute(
            new RouteId(1),
            new OpenRoute("山—水—人", "艰苦奋斗", List.of(new SiteId(2), new SiteId(1)), DAY),
            sites));
  }

  private static EducationSite site(long id, String township) {
    return new EducationSite(
        new SiteId(id),
        new OpenSite("教育点" + id, SiteElement.WATER, new UnitId(9), "挖井", 80, "107.1,23.1", DAY),
        township);
  }

  private static void visit(EntityManager em, long id, Consumer<RouteVisit> fate) {
    RouteVisit visit =
        new RouteVisit(
            new VisitId(id), new BookVisit(new RouteId(1), HOME, DAY, 30, "党日"), "进结镇", TODAY);
    fate.accept(visit);
    em.persist(visit);
  }
}
