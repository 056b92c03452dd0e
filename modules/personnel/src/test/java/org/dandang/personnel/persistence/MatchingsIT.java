package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.matching.DecideMatching;
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
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonDetail;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.post.CreatePost;
import org.dandang.personnel.api.post.PostDesk;
import org.dandang.personnel.api.post.PostId;
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
    assertThat(first.explanation()).anyMatch(line -> line.startsWith("20 分　同一行业领域工作 9 年"));
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
              assertThat(out.explanation()).containsExactly("身体状况不适合本岗位");
            });
  }

  @Test
  void age_is_asked_for_only_with_its_rule() {
    Conditions young =
        new Conditions(null, null, null, null, "", null, 40, null, null, null, null, false, false);
    assertThatThrownBy(() -> run(among(young))).isInstanceOf(AgeWithoutRule.class);
    RunMatching ruled =
        new RunMatching(post, young, List.of(known), Weights.usual(), Optional.of("换届提名年龄规定"), ON);
    MatchingDetail run = detail(run(ruled));
    assertThat(run.candidates().get(0).explanation())
        .containsExactly("年龄 43 岁，不合本岗位规定（依据：换届提名年龄规定）");
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
    return new RunMatching(post, here, List.of(), Weights.usual(), Optional.empty(), ON);
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
