package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.commendation.api.AwardRow;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.Honour;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationRow;
import org.dandang.commendation.api.NomineeObjections;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Objection.Outcome;
import org.dandang.kernel.test.House;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.Overviews;
import org.junit.jupiter.api.Test;

class CommendationStepIT {
  private static final int WAIVED = 15;
  private final House house = LoadedCounty.house();

  @Test
  void the_awards_of_2018_are_those_of_the_article() {
    assertThat(count(Honour.RED_FLAG_VILLAGE, 2018)).isEqualTo(10);
    assertThat(count(Honour.BACKING_UNIT, 2018)).isEqualTo(16);
    assertThat(count(Honour.MODEL_WORKER, 2018)).isEqualTo(30);
    assertThat(count(Honour.TOWNSHIP_CADRE, 2018)).isEqualTo(30);
    assertThat(count(Honour.TASK_GROUP_MEMBER, 2018)).isEqualTo(15);
  }

  @Test
  void the_year_before_has_other_numbers() {
    assertThat(count(Honour.RED_FLAG_VILLAGE, 2017)).isEqualTo(8);
    assertThat(count(Honour.TASK_GROUP_MEMBER, 2017)).isEqualTo(10);
  }

  @Test
  void what_went_wrong_is_there_and_does_not_count() {
    assertThat(awards(Map.of("year", "2018", "standing", "REVOKED"))).hasSize(1);
    assertThat(awards(Map.of("year", "2018", "standing", "VOIDED"))).hasSize(1);
    assertThat(nominations(Map.of("state", "REFUSED"))).isNotEmpty();
    assertThat(nominations(Map.of("state", "PASSED_OVER"))).hasSizeGreaterThan(20);
  }

  @Test
  void an_objection_in_the_notice_stops_one_puts_one_off_and_lets_one_go_on() {
    List<NominationRow> stopped = nominations(Map.of("state", "STOPPED"));
    assertThat(stopped).hasSize(1);
    assertThat(outcomes("AWARDED")).containsExactly(Outcome.NO_EFFECT);
    assertThat(outcomes("STOPPED")).containsExactly(Outcome.STOPPED);
    assertThat(outcomes("PASSED_OVER")).containsExactly(Outcome.POSTPONED);
  }

  @Test
  void a_frozen_overview_tells_which_award_is_gone_and_why() {
    Comparison comparison =
        house.call(
            () -> {
              Overviews overviews = house.get(Overviews.class);
              return overviews.compare(overviews.versions(2018).get(0).id(), Optional.empty());
            });
    Comparison.Change township =
        comparison.changes().stream()
            .filter(change -> change.then().key().equals("township_cadre_awards"))
            .findFirst()
            .orElseThrow();
    assertThat(township.then().value()).isEqualTo(31);
    assertThat(township.now()).isEqualTo(30);
    assertThat(township.gone())
        .singleElement()
        .satisfies(record -> assertThat(record.why()).contains("作废：名单录入重复，按决定原件更正"));
  }

  @Test
  void everybody_who_was_let_through_was_nominated_and_some_won() {
    List<NominationRow> waived = nominations(Map.of("conclusion", "WAIVED"));
    assertThat(waived).hasSize(WAIVED);
    assertThat(waived).extracting(row -> row.state().name()).contains("AWARDED", "PASSED_OVER");
  }

  private List<Outcome> outcomes(String state) {
    NomineeObjections objections = house.get(NomineeObjections.class);
    return nominations(Map.of("state", state)).stream()
        .flatMap(row -> house.call(() -> objections.about(new NominationId(row.id()))).stream())
        .flatMap(objection -> objection.outcome().stream())
        .toList();
  }

  private static long count(Honour honour, int year) {
    Optional<LocalDate> begin = Optional.of(LocalDate.of(year, 1, 1));
    return LoadedCounty.count(honour.figure().orElseThrow(), begin, County.TODAY, year);
  }

  private List<AwardRow> awards(Map<String, String> filters) {
    return house.call(() -> house.get(CommendationRecords.class).awards(query(filters)).rows());
  }

  private List<NominationRow> nominations(Map<String, String> filters) {
    return house.call(
        () -> house.get(CommendationRecords.class).nominations(query(filters)).rows());
  }

  private static ListQuery query(Map<String, String> filters) {
    return new ListQuery(filters, List.of(), 0, 200);
  }
}
