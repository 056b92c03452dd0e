package org.dandang.care.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dandang.care.domain.PeopleOnPaper.cadre;
import static org.dandang.care.domain.PeopleOnPaper.leader;
import static org.dandang.care.domain.PeopleOnPaper.secretary;
import static org.dandang.care.domain.PeopleOnPaper.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.care.api.swap.PlanSwap;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.talk.HoldTalk;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.domain.difficulty.Difficulty;
import org.dandang.care.domain.support.SupportActivity;
import org.dandang.care.domain.support.SupportGroup;
import org.dandang.care.domain.swap.RoleSwap;
import org.dandang.care.domain.talk.HeartTalk;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.junit.jupiter.api.Test;

/** Each clause of the care figures, with what must not count beside what must. */
class CareFiguresIT {
  private static final TestUnit STORE = TestUnit.of("care");
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final LocalDate DAY = LocalDate.of(2018, 9, 14);
  private static final Amendment AMENDMENT = new Amendment("重复录入", "部务会", TODAY);
  private static final AtomicLong NEXT = new AtomicLong(600_000);

  private final UnitId home = new UnitId(NEXT.incrementAndGet());
  private final UnitId village = new UnitId(NEXT.incrementAndGet());

  @Test
  void each_cadre_in_a_secretarys_talk_is_one() {
    keep(talk(1, DAY, 11, 12), talk(1, DAY.plusDays(1), 11));
    assertThat(count("heart_talks")).isEqualTo(3);
  }

  @Test
  void talks_of_others_of_other_years_and_void_ones_do_not_count() {
    HeartTalk voided = talk(1, DAY, 11);
    voided.voidBy(AMENDMENT);
    keep(
        talk(2, DAY, 11),
        talk(1, LocalDate.of(2017, 12, 31), 11),
        talk(1, LocalDate.of(2019, 1, 2), 11),
        voided);
    assertThat(count("heart_talks")).isZero();
  }

  @Test
  void an_answered_wish_counts_in_the_year_of_the_answer() {
    HeartTalk talk = talk(1, DAY, 11, 12, 13);
    talk.answer(new PersonId(11), "已解决", DAY.plusDays(9));
    talk.answer(new PersonId(12), "已解决", LocalDate.of(2019, 1, 9));
    keep(talk);
    assertThat(count("cadre_requests")).isEqualTo(1);
  }

  @Test
  void a_role_swap_counts_when_it_was_done() {
    RoleSwap done = swap();
    done.done(
        "走访",
        List.of(new SwapFinding("路灯不亮", home, DAY.plusDays(30))),
        Map.of(home, "县住建局"),
        TODAY);
    RoleSwap cancelled = swap();
    cancelled.cancel("改期");
    keep(done, cancelled, swap());
    assertThat(count("role_swaps")).isEqualTo(1);
  }

  @Test
  void a_unit_counts_once_and_only_with_an_activity_that_was_carried_out() {
    SupportGroup one = group(2018, home, village);
    SupportGroup other = group(2018, home, new UnitId(NEXT.incrementAndGet()));
    SupportActivity planned = activity(other, DAY);
    keep(one, other, planned);
    assertThat(count("backing_units")).isZero();
    keep(carriedOut(one, DAY, 11), carriedOut(other, DAY, 12));
    assertThat(count("backing_units")).isEqualTo(1);
    assertThat(count("support_groups")).isEqualTo(2);
  }

  @Test
  void a_person_counts_once_however_many_activities() {
    SupportGroup group = group(2018, home, village);
    keep(group, carriedOut(group, DAY, 21, 22), carriedOut(group, DAY.plusDays(7), 22, 23));
    assertThat(count("backing_cadres")).isEqualTo(3);
    assertThat(rows("backing_cadres")).extracting(FigureRecord::id).doesNotHaveDuplicates();
  }

  @Test
  void void_activities_void_groups_and_other_years_do_not_count() {
    SupportGroup group = group(2018, home, village);
    SupportActivity voided = carriedOut(group, DAY, 31);
    voided.voidBy(AMENDMENT);
    SupportGroup before = group(2017, home, village);
    SupportGroup wrong = group(2018, home, new UnitId(NEXT.incrementAndGet()));
    SupportActivity ofWrong = carriedOut(wrong, DAY, 32);
    wrong.voidBy(AMENDMENT);
    keep(group, before, wrong, voided, ofWrong, carriedOut(before, LocalDate.of(2017, 9, 1), 33));
    assertThat(count("backing_units")).isZero();
    assertThat(count("backing_cadres")).isZero();
  }

  @Test
  void a_difficulty_counts_when_a_group_collected_it_and_it_is_confirmed() {
    SupportGroup group = group(2018, home, village);
    keep(group);
    Difficulty reopened = confirmed(group.id(), DAY);
    reopened.reopen("又坏了", DAY.plusDays(90));
    Difficulty voided = confirmed(group.id(), DAY);
    voided.voidBy(AMENDMENT);
    keep(
        confirmed(group.id(), DAY),
        solved(group.id(), DAY),
        confirmed(null, DAY),
        confirmed(null, LocalDate.of(2017, 5, 1)),
        reopened,
        voided);
    assertThat(countIn(village, "difficulties_solved")).isEqualTo(1);
    assertThat(countIn(village, "difficulties_collected")).isEqualTo(3);
  }

  @Test
  void a_difficulty_comes_back_with_its_steps() {
    Difficulty stored = confirmed(null, DAY);
    keep(stored);
    STORE.run(
        em ->
            assertThat(em.find(Difficulty.class, stored.id().value()).detail().steps()).hasSize(4));
  }

  @Test
  void a_file_tells_what_was_done_and_a_talk_only_to_those_who_keep_talks_or_had_it() {
    SupportGroup group = group(2018, home, village);
    long person = NEXT.incrementAndGet();
    RoleSwap done = swap();
    done.done("走访", List.of(), Map.of(), TODAY);
    keep(group, carriedOut(group, DAY, person), talk(1, DAY, person), activity(group, DAY), done);
    assertThat(told(person, TestActor.with(Role.PERSONNEL_OFFICER))).containsExactly("后盾单位帮扶：清洁乡村");
    assertThat(told(person, TestActor.with(Role.CARE_OFFICER)))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("谈心谈话，谈话人："));
    TestActor self =
        new TestActor(
            "cadre", Optional.of(new PersonId(person)), Set.of(Role.CADRE), Scope.NOTHING);
    assertThat(told(person, self)).hasSize(2);
    assertThat(told(2, TestActor.with(Role.PERSONNEL_OFFICER))).contains("角色互换：县教育局");
  }

  private static List<String> told(long person, TestActor reader) {
    return STORE.inTransaction(
        em -> {
          CareDossier dossier = new CareDossier();
          dossier.em = em;
          dossier.actor = reader;
          return dossier.entries(new PersonId(person)).stream()
              .map(DossierSource.Entry::text)
              .toList();
        });
  }

  private long count(String key) {
    return countIn(home, key);
  }

  private static long countIn(UnitId unit, String key) {
    return STORE.inTransaction(em -> figures(em).count(question(unit, key)));
  }

  private List<FigureRecord> rows(String key) {
    return STORE.inTransaction(em -> figures(em).records(question(home, key), 0, 100));
  }

  private static CareFigures figures(jakarta.persistence.EntityManager em) {
    CareFigures figures = new CareFigures();
    figures.em = em;
    figures.actor = TestActor.with(Role.OVERVIEW_EDITOR);
    return figures;
  }

  private static FigureQuestion question(UnitId unit, String key) {
    return new FigureQuestion(
        key,
        2018,
        Optional.of(LocalDate.of(2018, 1, 1)),
        LocalDate.of(2018, 12, 31),
        Scope.of(Set.of(unit)));
  }

  private static void keep(Object... roots) {
    Consumer<jakarta.persistence.EntityManager> work =
        em -> Arrays.stream(roots).forEach(em::persist);
    STORE.run(work);
  }

  private Map<PersonId, PersonOnDay> known(long... people) {
    Map<PersonId, PersonOnDay> known = new HashMap<>();
    for (long person : people) known.put(new PersonId(person), cadre(person, home));
    known.put(new PersonId(1), secretary(1, home));
    known.put(new PersonId(2), leader(2, home, Level.SECTION_DEPUTY));
    return known;
  }

  private HeartTalk talk(long talker, LocalDate day, long... people) {
    List<HoldTalk.Participant> participants =
        Arrays.stream(people)
            .mapToObj(person -> new HoldTalk.Participant(new PersonId(person), "住房"))
            .toList();
    return new HeartTalk(
        new TalkId(NEXT.incrementAndGet()),
        new HoldTalk(new PersonId(talker), day, "镇政府", participants, ""),
        known(people),
        TODAY);
  }

  private RoleSwap swap() {
    return new RoleSwap(
        new SwapId(NEXT.incrementAndGet()),
        new PlanSwap(new PersonId(2), SwapRole.SECTION_CHIEF, home, DAY),
        leader(2, home, Level.SECTION_DEPUTY),
        "县教育局",
        TODAY);
  }

  private SupportGroup group(int year, UnitId backing, UnitId helped) {
    return new SupportGroup(
        new GroupId(NEXT.incrementAndGet()),
        new FormGroup(year, backing, helped, new PersonId(2), "志愿服务队", LocalDate.of(year, 2, 1)),
        unit(backing, "县教育局", UnitKind.COUNTY_ORGAN),
        unit(helped, "龙茗村", UnitKind.VILLAGE),
        leader(2, backing, Level.SECTION_PRINCIPAL));
  }

  private static SupportActivity activity(SupportGroup group, LocalDate day) {
    return new SupportActivity(
        new ActivityId(NEXT.incrementAndGet()),
        group,
        new PlanActivity(group.id(), day, "清洁乡村", "村部"),
        TODAY);
  }

  private SupportActivity carriedOut(SupportGroup group, LocalDate day, long... people) {
    SupportActivity activity = activity(group, day);
    activity.carryOut(Arrays.stream(people).mapToObj(PersonId::new).toList(), known(people), TODAY);
    return activity;
  }

  private Difficulty solved(GroupId group, LocalDate day) {
    Difficulty difficulty =
        new Difficulty(
            new DifficultyId(NEXT.incrementAndGet()),
            new CollectDifficulty(
                Optional.ofNullable(group),
                village,
                new PersonId(5),
                DifficultyKind.VILLAGE,
                Urgency.NORMAL,
                "饮水管道老化",
                day),
            "龙茗村",
            cadre(5, village).label(),
            TODAY);
    difficulty.assign(new Assignment(home, day.plusDays(60), day.plusDays(1)), "县水利局");
    difficulty.solve("更换管道", day.plusDays(30));
    return difficulty;
  }

  private Difficulty confirmed(GroupId group, LocalDate day) {
    Difficulty difficulty = solved(group, day);
    difficulty.confirm(new Confirmation(ConfirmedBy.REQUESTER, "", day.plusDays(35)));
    return difficulty;
  }
}
