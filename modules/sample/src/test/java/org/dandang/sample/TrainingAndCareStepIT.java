package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.care.api.health.CareVisitRecords;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.GroupRow;
import org.dandang.care.api.support.SupportRecords;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRecords;
import org.dandang.care.api.talk.TalkId;
import org.dandang.care.api.talk.TalkRecords;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.test.House;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.RouteRecords;
import org.junit.jupiter.api.Test;

class TrainingAndCareStepIT {
  private final House house = LoadedCounty.house();

  @Test
  void the_classes_of_2018_and_their_attendances_are_those_of_the_article() {
    assertThat(count("training_classes", 2018)).isEqualTo(23);
    assertThat(count("training_attendances", 2018)).isEqualTo(5_048);
  }

  @Test
  void the_care_of_2018_is_that_of_the_article() {
    assertThat(count("heart_talks", 2018)).isEqualTo(213);
    assertThat(count("backing_units", 2018)).isEqualTo(84);
    assertThat(count("backing_cadres", 2018)).isEqualTo(2_534);
    assertThat(count("difficulties_solved", 2018)).isEqualTo(134);
    assertThat(count("difficulties_collected", 2018)).isEqualTo(134 + 12 + 3);
  }

  @Test
  void the_year_before_has_other_numbers() {
    assertThat(count("training_classes", 2017)).isEqualTo(6);
    assertThat(count("training_attendances", 2017)).isEqualTo(710);
    assertThat(count("heart_talks", 2017)).isEqualTo(48);
    assertThat(count("difficulties_solved", 2017)).isEqualTo(28);
    assertThat(count("backing_units", 2017)).isEqualTo(50);
  }

  @Test
  void every_measure_without_a_number_has_its_records() {
    for (String key :
        List.of(
            "party_days",
            "life_meetings",
            "rectification_meetings",
            "route_visits",
            "incentive_documents",
            "policy_meetings",
            "publicity_items",
            "role_swaps",
            "support_groups",
            "cadre_requests")) assertThat(count(key, 2018)).as(key).isPositive();
  }

  @Test
  void every_list_opens_with_its_sorts_and_every_file_behind_it() {
    house.run(
        () -> {
          ClassRecords classes = house.get(ClassRecords.class);
          long trainingClass = classes.list(sorted("begin", "hours")).rows().get(0).id();
          assertThat(classes.get(new ClassId(trainingClass)).enrolled()).isNotNegative();
          assertThat(classes.attendances(sorted("name", "begin")).capped()).isTrue();
          PartyDayRecords days = house.get(PartyDayRecords.class);
          long day = days.list(sorted("month", "present")).rows().get(0).id();
          assertThat(days.history(new PartyDayId(day))).isNotEmpty();
          LifeMeetingRecords meetings = house.get(LifeMeetingRecords.class);
          long meeting = meetings.list(sorted("heldOn", "year")).rows().get(0).id();
          assertThat(meetings.get(new LifeMeetingId(meeting)).unitName()).isNotBlank();
          RouteRecords routes = house.get(RouteRecords.class);
          RouteId route = new RouteId(routes.list(sorted("openedOn")).rows().get(0).id());
          assertThat(routes.get(route).stops()).hasSize(3);
          assertThat(routes.visits(sorted("day", "came")).rows()).hasSizeGreaterThan(40);
          PolicyRecords documents = house.get(PolicyRecords.class);
          long document = documents.list(sorted("issuedOn", "number")).rows().get(0).id();
          assertThat(documents.history(new DocumentId(document))).isNotEmpty();
        });
    house.run(
        () -> {
          TalkRecords talks = house.get(TalkRecords.class);
          TalkId talk = new TalkId(talks.list(sorted("on", "talker")).rows().get(0).id());
          assertThat(talks.get(talk).subjects()).isNotEmpty();
          SwapRecords swaps = house.get(SwapRecords.class);
          SwapId swap = new SwapId(swaps.list(sorted("day", "leader")).rows().get(0).id());
          assertThat(swaps.get(swap).leaderName()).isNotBlank();
          SupportRecords groups = house.get(SupportRecords.class);
          GroupRow group = groups.list(sorted("year", "leader")).rows().get(0);
          assertThat(groups.get(new GroupId(group.id())).backingName()).isEqualTo(group.backing());
          assertThat(groups.participants(sorted("name", "day")).capped()).isTrue();
          DifficultyRecords difficulties = house.get(DifficultyRecords.class);
          long difficulty = difficulties.list(sorted("due", "requester")).rows().get(0).id();
          assertThat(difficulties.get(new DifficultyId(difficulty)).steps()).isNotEmpty();
          assertThat(house.get(CareVisitRecords.class).list(sorted("on", "name")).rows())
              .hasSize(60);
        });
  }

  @Test
  void what_is_open_waits_on_the_workbench_and_classes_stand_in_the_files_of_persons() {
    house.run(
        () -> {
          List<String> kinds =
              house.all(WorkItemSource.class).stream()
                  .flatMap(source -> source.waiting(County.TODAY, 100).stream())
                  .map(WorkItemSource.WorkItem::kind)
                  .toList();
          assertThat(kinds).contains("todo.difficulty", "todo.finding");
          PersonId attendee =
              house
                  .get(ClassRecords.class)
                  .attendances(sorted("certificate"))
                  .rows()
                  .get(0)
                  .person();
          assertThat(house.all(DossierSource.class))
              .anySatisfy(
                  source ->
                      assertThat(source.entries(attendee))
                          .extracting(DossierSource.Entry::section)
                          .contains("dossier.training"));
          assertThat(house.all(SearchSource.class))
              .anySatisfy(source -> assertThat(source.find("第一书记", 5)).isNotEmpty());
        });
  }

  private static ListQuery sorted(String... columns) {
    return new ListQuery(Map.of(), Arrays.stream(columns).map(Sort::ascending).toList(), 0, 200);
  }

  private static long count(String key, int year) {
    return LoadedCounty.count(key, year);
  }
}
