package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.matching.DecideMatching;
import org.dandang.personnel.api.matching.Explanation;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.GiveFitness;
import org.dandang.personnel.api.matching.MatchingCheck;
import org.dandang.personnel.api.matching.MatchingDesk;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRecords;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Repetition;
import org.dandang.personnel.api.matching.RunMatching;
import org.dandang.personnel.api.matching.Said;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.TemperamentMark;
import org.dandang.personnel.api.post.AmendPost;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.PostId;
import org.dandang.personnel.api.post.PostRecords;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.matching.AgeWithoutRule;
import org.dandang.personnel.domain.matching.AlreadyDecided;
import org.dandang.personnel.domain.matching.FitnessNotGiven;
import org.dandang.personnel.domain.matching.UnfitForThePost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P14: a run over all whom conditions leave, kept with its data, repeated to the same result. */
class MatchingsIT {
  private static final LocalDate ON = LocalDate.of(2019, 1, 15);
  private final Personnel personnel = new Personnel();
  private UnitId health;
  private PersonId known;
  private PersonId stranger;
  private PostId post;

  @BeforeEach
  void a_vacancy_in_health_and_two_who_could_take_it() {
    UnitId county = personnel.unit("某县", UnitKind.COUNTY, Industry.GOVERNMENT, Optional.empty());
    health = unit("县卫健局", Industry.HEALTH, county);
    UnitId farming = unit("县农业局", Industry.AGRICULTURE, county);
    known = personnel.cadre("黄某", health, "股长", Level.STAFF);
    stranger = personnel.cadre("农某", farming, "股长", Level.STAFF);
    CreatePost vacancy =
        new CreatePost(
            health,
            "副局长",
            Level.SECTION_DEPUTY,
            1,
            Management.COUNTY,
            2,
            "31",
            "行政",
            true,
            Personnel.BEFORE);
    post = personnel.call(() -> personnel.get(PostDesk.class).create(List.of(vacancy))).get(0);
    scope = county;
  }

  private UnitId scope;

  @Test
  void who_served_in_the_field_comes_first_and_the_reason_is_said() {
    MatchingDetail run = detail(run(among(Conditions.NONE)));
    assertThat(run.considered()).isEqualTo(2);
    assertThat(run.candidates())
        .extracting(MatchingDetail.Candidate::person)
        .containsExactly(known, stranger);
    MatchingDetail.Candidate first = run.candidates().get(0);
    assertThat(first.measures().get(Preference.FIELD)).isGreaterThan(60);
    assertThat(first.explanation()).anyMatch(MatchingsIT::nineYearsInTheFieldEarnAll);
    assertThat(first.points() - run.candidates().get(1).points()).isEqualTo(20);
  }

  @Test
  void conditions_narrow_and_the_posts_own_requirements_are_counted_by_reason() {
    assertThat(detail(run(among(Conditions.of(Industry.AGRICULTURE, "")))).candidates())
        .extracting(MatchingDetail.Candidate::person)
        .containsExactly(stranger);
    CreatePost high =
        new CreatePost(
            health,
            "首席专家",
            Level.SECTION_DEPUTY,
            1,
            Management.COUNTY,
            3,
            "11",
            "",
            false,
            Personnel.BEFORE);
    post = personnel.call(() -> personnel.get(PostDesk.class).create(List.of(high))).get(0);
    MatchingDetail none = detail(run(among(Conditions.NONE)));
    assertThat(none.candidates()).isEmpty();
    assertThat(none.outEducation()).isEqualTo(2);
  }

  @Test
  void a_run_is_repeated_to_the_same_result_and_tells_what_was_corrected_in_the_files_since() {
    MatchingId id = run(among(Conditions.NONE));
    assertThat(repeat(id)).isEqualTo(new Repetition(List.of(), List.of()));
    study(known, "护理学");
    Repetition again = repeat(id);
    assertThat(again.same()).isTrue();
    assertThat(again.files()).hasSize(1);
    assertThat(again.files().get(0).name()).isEqualTo("黄某");
    assertThat(again.files().get(0).again()).isLessThan(again.files().get(0).then());
    assertThat(detail(id).candidates().get(0).points()).isEqualTo(again.files().get(0).then());
  }

  @Test
  void nobody_is_chosen_for_the_field_before_health_was_spoken_of_and_never_against_it() {
    MatchingId id = run(among(Conditions.NONE));
    assertThatThrownBy(() -> choose(id, known)).isInstanceOf(FitnessNotGiven.class);
    give(known, Fitness.UNFIT);
    assertThatThrownBy(() -> choose(id, known)).isInstanceOf(UnfitForThePost.class);
    give(stranger, Fitness.LIMITED);
    choose(id, stranger);
    assertThat(detail(id).decision().orElseThrow().reason()).isEqualTo("分管工作需要，群众认可");
    assertThatThrownBy(() -> choose(id, stranger)).isInstanceOf(AlreadyDecided.class);
    MatchingDetail next = detail(run(among(Conditions.NONE)));
    assertThat(next.candidates())
        .filteredOn(MatchingDetail.Candidate::excluded)
        .singleElement()
        .satisfies(
            out -> {
              assertThat(out.person()).isEqualTo(known);
              assertThat(out.explanation()).containsExactly(Explanation.of(Said.OUT_FITNESS));
            });
  }

  @Test
  void age_is_asked_for_only_with_its_rule() {
    Conditions young =
        new Conditions(null, null, null, null, "", null, 40, null, null, null, null, false, false);
    assertThatThrownBy(() -> run(among(young))).isInstanceOf(AgeWithoutRule.class);
    RunMatching ruled =
        new RunMatching(
            post, young, List.of(known), Weights.usual(), Set.of(), Optional.of("换届提名年龄规定"), ON);
    MatchingDetail run = detail(run(ruled));
    assertThat(run.candidates().get(0).explanation())
        .containsExactly(Explanation.of(Said.OUT_AGE, 43, "换届提名年龄规定"));
  }

  @Test
  void signed_papers_that_may_still_be_used_score_by_the_dimensions_the_post_asks_for() {
    note(stranger, Temperament.RAPPORT, TemperamentMark.ORDINARY, LocalDate.of(2017, 3, 1), "旧材料");
    note(stranger, Temperament.RAPPORT, TemperamentMark.STRONG, LocalDate.of(2018, 6, 1), "新材料");
    note(stranger, Temperament.DRIVE, TemperamentMark.STRONG, LocalDate.of(2018, 6, 1), "新材料");
    note(known, Temperament.RAPPORT, TemperamentMark.WEAK, LocalDate.of(2018, 6, 1), "新材料");
    note(known, Temperament.RIGOUR, TemperamentMark.STRONG, LocalDate.of(2019, 1, 16), "次日材料");
    MatchingId id = run(asking(Temperament.RAPPORT, Temperament.RIGOUR));
    MatchingDetail run = detail(id);
    assertThat(run.temperament())
        .containsExactlyInAnyOrder(Temperament.RAPPORT, Temperament.RIGOUR);
    assertThat(run.scale().orElseThrow().full(Preference.TEMPERAMENT)).isEqualTo(4);
    assertThat(candidate(run, stranger).explanation())
        .contains(Explanation.scored(Preference.TEMPERAMENT, 5, 10, 2, 4, ""))
        .contains(
            Explanation.note(
                Temperament.RAPPORT, TemperamentMark.STRONG, "新材料", LocalDate.of(2018, 6, 1)));
    assertThat(candidate(run, known).explanation())
        .contains(Explanation.scored(Preference.TEMPERAMENT, 0, 10, 0, 4, ""));
    assertThat(repeat(id)).isEqualTo(new Repetition(List.of(), List.of()));
    personnel.is(stranger);
    assertThat(candidate(detail(id), stranger).explanation())
        .noneMatch(line -> line.said() == Said.NOTE);
  }

  @Test
  void what_a_post_asks_for_later_does_not_change_what_was_counted() {
    MatchingId id = run(among(Conditions.NONE));
    assertThat(detail(id).candidates()).noneMatch(MatchingDetail.Candidate::excluded);
    amendMinEducation("11");
    assertThat(repeat(id).kept()).isEmpty();
    assertThat(detail(run(among(Conditions.NONE))).candidates()).isEmpty();
  }

  private static boolean nineYearsInTheFieldEarnAll(Explanation line) {
    return line.said() == Said.FIELD
        && line.points() == 20
        && line.full() == 60
        && line.figure() / 12 == 9;
  }

  private static MatchingDetail.Candidate candidate(MatchingDetail run, PersonId person) {
    return run.candidates().stream()
        .filter(one -> one.person().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private RunMatching asking(Temperament... dimensions) {
    RunMatching plain = among(Conditions.NONE);
    return new RunMatching(
        plain.post(),
        plain.among(),
        plain.persons(),
        plain.weights(),
        Set.of(dimensions),
        plain.ageRule(),
        plain.on());
  }

  private void note(
      PersonId person, Temperament dimension, TemperamentMark mark, LocalDate on, String paper) {
    personnel.run(
        () ->
            personnel
                .get(TemperamentDesk.class)
                .note(new NoteTemperament(person, dimension, mark, "谈话记录所载", paper, "某部长", on)));
  }

  private void amendMinEducation(String code) {
    PostDetail seen = personnel.call(() -> personnel.get(PostRecords.class).get(post));
    AmendPost amended =
        new AmendPost(
            post,
            seen.title(),
            seen.level(),
            1,
            2,
            code,
            seen.profession(),
            seen.fieldWork(),
            new Amendment("编制批复调整", "某部长", ON),
            seen.version());
    personnel.run(() -> personnel.get(PostDesk.class).amend(amended));
  }

  private UnitId unit(String name, Industry industry, UnitId county) {
    return personnel.unit(name, UnitKind.COUNTY_ORGAN, industry, Optional.of(county));
  }

  private RunMatching among(Conditions asked) {
    Conditions here =
        new Conditions(
            asked.industry(),
            scope,
            null,
            null,
            asked.profession(),
            asked.minAge(),
            asked.maxAge(),
            null,
            null,
            null,
            null,
            false,
            false);
    return new RunMatching(post, here, List.of(), Weights.usual(), Set.of(), Optional.empty(), ON);
  }

  private MatchingId run(RunMatching command) {
    return personnel.call(() -> personnel.get(MatchingDesk.class).run(command));
  }

  private MatchingDetail detail(MatchingId id) {
    return personnel.call(() -> personnel.get(MatchingRecords.class).get(id));
  }

  private Repetition repeat(MatchingId id) {
    return personnel.call(() -> personnel.get(MatchingCheck.class).repeat(id));
  }

  private void give(PersonId person, Fitness fitness) {
    personnel.run(
        () ->
            personnel
                .get(MatchingDesk.class)
                .give(new GiveFitness(post, person, fitness, "2019 年度体检结论", ON)));
  }

  private void choose(MatchingId id, PersonId person) {
    long seen = detail(id).version();
    personnel.run(
        () ->
            personnel
                .get(MatchingDesk.class)
                .decide(new DecideMatching(id, person, "部务会", "分管工作需要，群众认可", ON, seen)));
  }

  private void study(PersonId person, String profession) {
    PersonDetail file = personnel.call(() -> personnel.get(PersonFiles.class).get(person));
    PersonFacts f = file.facts();
    PersonFacts corrected =
        new PersonFacts(
            f.name(),
            Optional.of("huang"),
            f.sex(),
            f.birth(),
            f.ethnic(),
            f.political(),
            f.partyJoined(),
            f.workEntry(),
            f.education(),
            f.degree(),
            profession,
            f.strengths(),
            f.nativePlace());
    personnel.run(
        () ->
            personnel
                .get(PersonDesk.class)
                .correct(
                    new CorrectPerson(
                        person, corrected, new Amendment("录入有误", "某部长", ON), file.version())));
  }
}
