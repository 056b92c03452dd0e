package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.ChangeConditions;
import org.dandang.personnel.api.search.ConditionSetDesk;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.api.search.ConditionSetRow;
import org.dandang.personnel.api.search.ConditionSets;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.EligibleRow;
import org.dandang.personnel.api.search.KeepConditions;
import org.dandang.personnel.domain.search.ConditionNameTaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P13: conditions kept under a name find the same people as of the same day. */
class ConditionSetsIT {
  private final Personnel personnel = new Personnel();
  private UnitId unit;
  private PersonId head;

  @BeforeEach
  void two_cadres_of_a_unit() {
    unit = personnel.unit("县审计局");
    head = personnel.cadre("黄某", unit, "股长", Level.SECTION_DEPUTY);
    personnel.cadre("农某", unit, "科员", Level.STAFF);
  }

  @Test
  void kept_conditions_find_the_same_people_as_of_the_same_day() {
    ConditionSetId set = keep("副科" + unit, here(Level.SECTION_DEPUTY));
    Conditions kept = get(set).conditions();
    assertThat(kept).isEqualTo(here(Level.SECTION_DEPUTY));
    assertThat(found(kept, Personnel.TODAY)).containsExactly(head);
    assertThat(found(kept, Personnel.BEFORE.minusDays(1))).isEmpty();
  }

  @Test
  void a_name_is_given_once_and_whoever_did_not_see_the_latest_is_told() {
    String name = "副科" + unit;
    ConditionSetId set = keep(name, here(Level.SECTION_DEPUTY));
    assertThatThrownBy(() -> keep(name, here(Level.STAFF))).isInstanceOf(ConditionNameTaken.class);
    long seen = get(set).version();
    change(set, name, here(Level.STAFF), seen);
    assertThat(get(set).conditions().level()).isEqualTo(Level.STAFF);
    assertThatThrownBy(() -> change(set, name, here(Level.SECTION_DEPUTY), seen))
        .isInstanceOf(Stale.class);
  }

  @Test
  void what_is_forgotten_is_no_longer_offered() {
    ConditionSetId set = keep("副科" + unit, here(Level.SECTION_DEPUTY));
    assertThat(all()).contains(set);
    personnel.run(() -> desk().forget(set, 1));
    assertThat(all()).doesNotContain(set);
  }

  @Test
  void a_rank_nobody_holds_and_grades_nobody_has_leave_nobody() {
    Conditions excellent =
        new Conditions(null, unit, null, null, "", null, null, null, null, null, 1, false, false);
    Conditions ranked =
        new Conditions(null, unit, null, null, "", null, null, null, null, 30, null, false, false);
    assertThat(found(excellent, Personnel.TODAY)).isEmpty();
    assertThat(found(ranked, Personnel.TODAY)).isEmpty();
  }

  private Conditions here(Level level) {
    return new Conditions(
        null, unit, level, null, "", null, null, null, null, null, null, false, false);
  }

  private ConditionSetDesk desk() {
    return personnel.get(ConditionSetDesk.class);
  }

  private ConditionSetId keep(String name, Conditions conditions) {
    return personnel.call(() -> desk().keep(new KeepConditions(name, conditions, true)));
  }

  private void change(ConditionSetId set, String name, Conditions conditions, long seen) {
    personnel.run(() -> desk().change(new ChangeConditions(set, name, conditions, true, seen)));
  }

  private ConditionSetRow get(ConditionSetId set) {
    return personnel.call(() -> personnel.get(ConditionSets.class).get(set));
  }

  private List<ConditionSetId> all() {
    return personnel.call(() -> personnel.get(ConditionSets.class).all()).stream()
        .map(ConditionSetRow::id)
        .toList();
  }

  private List<PersonId> found(Conditions conditions, LocalDate day) {
    ListQuery query = new ListQuery(Map.of("asOf", day.toString()), List.of(), 0, 20);
    return personnel
        .call(() -> personnel.get(CadreSearch.class).list(conditions, query))
        .rows()
        .stream()
        .map(EligibleRow::id)
        .toList();
  }
}
