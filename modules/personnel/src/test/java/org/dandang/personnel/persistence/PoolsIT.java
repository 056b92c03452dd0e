package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.pool.AnswerNominations;
import org.dandang.personnel.api.pool.ChangePool;
import org.dandang.personnel.api.pool.LeavePool;
import org.dandang.personnel.api.pool.NominationState;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.Outcome;
import org.dandang.personnel.api.pool.PoolComparison;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolDetail;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.dandang.personnel.api.pool.PoolMembers;
import org.dandang.personnel.api.pool.PoolRecords;
import org.dandang.personnel.api.pool.TakeIntoPool;
import org.dandang.personnel.api.search.CadreSearch;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.structure.Structure;
import org.dandang.personnel.api.structure.Structures;
import org.dandang.personnel.api.structure.Trait;
import org.dandang.personnel.domain.pool.NominationsAsked;
import org.dandang.personnel.domain.pool.NotInThePool;
import org.dandang.personnel.domain.pool.NotNominated;
import org.dandang.personnel.domain.pool.PoolClosed;
import org.dandang.personnel.domain.pool.PoolKeptByRule;
import org.dandang.personnel.domain.pool.PoolWithoutRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P9, P10, P13: pools by rule and by hand, who came and went and why, as of any day. */
class PoolsIT {
  private static final LocalDate OPENED = LocalDate.of(2018, 2, 1);
  private final Personnel personnel = new Personnel();
  private UnitId unit;
  private PersonId first;
  private PersonId second;

  @BeforeEach
  void two_cadres_of_a_unit() {
    unit = personnel.unit("县教育局");
    first = personnel.cadre("黄某", unit, "股长", Level.SECTION_DEPUTY);
    second = personnel.cadre("农某", unit, "科员", Level.STAFF);
  }

  @Test
  void a_pool_by_rule_holds_whom_its_conditions_name_as_counted_before() {
    Conditions rule = here(Level.SECTION_DEPUTY);
    assertThat(count(rule)).isEqualTo(1);
    PoolId pool = byRule(rule);
    assertThat(in(pool)).containsExactly(first);
    assertThat(get(pool).rule()).contains(rule);
    assertThatThrownBy(() -> take(pool, second)).isInstanceOf(PoolKeptByRule.class);
    assertThatThrownBy(() -> byRule(Conditions.NONE)).isInstanceOf(PoolWithoutRule.class);
  }

  @Test
  void a_changed_rule_brings_others_in_and_two_days_tell_who_came_and_went() {
    PoolId pool = byRule(here(Level.SECTION_DEPUTY));
    change(pool, here(Level.STAFF), LocalDate.of(2018, 8, 1));
    assertThat(in(pool)).containsExactly(second);
    PoolComparison moved =
        personnel.call(
            () ->
                personnel
                    .get(PoolRecords.class)
                    .compare(pool, LocalDate.of(2018, 7, 31), LocalDate.of(2018, 8, 1)));
    assertThat(moved.before()).isEqualTo(1);
    assertThat(moved.after()).isEqualTo(1);
    assertThat(moved.came()).extracting(PoolComparison.Moved::person).containsExactly(second);
    assertThat(moved.went())
        .containsExactly(
            new PoolComparison.Moved(first, "黄某", LocalDate.of(2018, 7, 31), "不再符合入库条件"));
    assertThat(listed(pool, Map.of("asOf", "2018-08-01", "notOn", "2018-07-31")))
        .as("whoever came, to the last one")
        .containsExactly(second);
    assertThat(listed(pool, Map.of("asOf", "2018-07-31", "notOn", "2018-08-01")))
        .as("whoever went, to the last one")
        .containsExactly(first);
    assertThat(refresh(pool, LocalDate.of(2018, 9, 1))).isZero();
    assertThatThrownBy(() -> refresh(pool, LocalDate.of(2018, 8, 20)))
        .isInstanceOf(PoolClosed.class);
  }

  @Test
  void the_young_are_nominated_confirmed_and_used_or_declined() {
    PoolId pool = open(PoolKind.YOUNG, Optional.empty());
    assertThatThrownBy(() -> take(pool, first)).isInstanceOf(NominationsAsked.class);
    run(desk -> desk.nominate(new TakeIntoPool(pool, List.of(first, second), "单位推荐", OPENED)));
    assertThat(in(pool)).isEmpty();
    answer(pool, first, true);
    answer(pool, second, false);
    assertThat(in(pool)).containsExactly(first);
    assertThatThrownBy(() -> answer(pool, second, true)).isInstanceOf(NotNominated.class);
    run(
        desk ->
            desk.leave(
                new LeavePool(
                    pool, List.of(first), Outcome.USED, "提拔使用", LocalDate.of(2018, 12, 3))));
    PoolDetail held = get(pool);
    assertThat(held.members())
        .singleElement()
        .satisfies(member -> assertThat(member.outcome()).isEqualTo(Outcome.USED));
    assertThat(held.nominations())
        .extracting(PoolDetail.Nomination::state)
        .containsExactlyInAnyOrder(NominationState.CONFIRMED, NominationState.DECLINED);
  }

  @Test
  void only_whoever_is_in_leaves_and_all_who_were_in_are_listed_as_of_any_day() {
    PoolId pool = open(PoolKind.CLASSIFIED, Optional.empty());
    take(pool, first);
    assertThatThrownBy(() -> leave(pool, second, OPENED)).isInstanceOf(NotInThePool.class);
    leave(pool, first, LocalDate.of(2018, 12, 3));
    assertThatThrownBy(() -> leave(pool, first, LocalDate.of(2018, 12, 4)))
        .isInstanceOf(NotInThePool.class);
    assertThat(listed(pool, Map.of("asOf", "2018-12-03"))).containsExactly(first);
    assertThat(listed(pool, Map.of("asOf", "2018-12-04"))).isEmpty();
    assertThat(listed(pool, Map.of("outcome", "REMOVED"))).containsExactly(first);
    assertThat(listed(pool, Map.of("inside", "true"))).isEmpty();
    assertThatThrownBy(
            () ->
                personnel.call(
                    () ->
                        personnel
                            .get(PoolRecords.class)
                            .compare(pool, OPENED, OPENED.minusDays(1))))
        .isInstanceOf(InvalidInput.class);
  }

  private void leave(PoolId pool, PersonId person, LocalDate on) {
    run(desk -> desk.leave(new LeavePool(pool, List.of(person), Outcome.REMOVED, "调整", on)));
  }

  private List<PersonId> listed(PoolId pool, Map<String, String> filters) {
    Map<String, String> asked = new HashMap<>(filters);
    asked.put("pool", pool.toString());
    return personnel
        .call(() -> personnel.get(PoolMembers.class).list(new ListQuery(asked, List.of(), 0, 20)))
        .rows()
        .stream()
        .map(PoolMemberRow::id)
        .toList();
  }

  @Test
  void how_a_pool_is_made_up_is_counted_as_of_a_day() {
    PoolId pool = open(PoolKind.CLASSIFIED, Optional.empty());
    take(pool, first);
    take(pool, second);
    Structure structure = structure(pool, OPENED);
    assertThat(structure.of(Trait.AGE)).containsExactly(Map.entry("45", 2L));
    assertThat(structure.of(Trait.LEVEL)).containsEntry("SECTION_DEPUTY", 1L).hasSize(2);
    assertThat(structure.of(Trait.SCHOOLING)).containsEntry("2", 2L);
    assertThat(structure.of(Trait.RANK)).containsExactly(Map.entry("NONE", 2L));
    assertThat(structure(pool, OPENED.minusDays(1)).of(Trait.AGE)).isEmpty();
  }

  @Test
  void a_leading_group_is_tried_with_somebody_in_it_and_nothing_changes() {
    assertThat(group(Optional.empty()).of(Trait.SEX)).containsEntry("MALE", 1L);
    assertThat(group(Optional.of(second)).of(Trait.SEX)).containsEntry("MALE", 2L);
    assertThat(group(Optional.of(first)).of(Trait.SEX)).containsEntry("MALE", 1L);
    assertThat(group(Optional.empty()).of(Trait.SEX)).containsEntry("MALE", 1L);
  }

  private Conditions here(Level level) {
    return new Conditions(
        null, unit, level, null, "行政", null, null, 2, null, null, null, true, false);
  }

  private PoolId byRule(Conditions rule) {
    return open(PoolKind.CLASSIFIED, Optional.of(rule));
  }

  private PoolId open(PoolKind kind, Optional<Conditions> rule) {
    OpenPool command =
        new OpenPool(
            "教育人才库", kind, Optional.of(Industry.EDUCATION), Optional.empty(), rule, unit, OPENED);
    return personnel.call(() -> personnel.get(PoolDesk.class).open(command));
  }

  private void take(PoolId pool, PersonId person) {
    run(desk -> desk.take(new TakeIntoPool(pool, List.of(person), "组织部考察", OPENED)));
  }

  private void answer(PoolId pool, PersonId person, boolean confirmed) {
    run(
        desk ->
            desk.answer(
                new AnswerNominations(
                    pool, List.of(person), confirmed, "部务会研究", LocalDate.of(2018, 3, 5))));
  }

  private void change(PoolId pool, Conditions rule, LocalDate on) {
    long seen = get(pool).version();
    run(
        desk ->
            desk.change(
                new ChangePool(
                    pool, "教育人才库", Optional.of(rule), new Amendment("调整条件", "某部长", on), seen)));
  }

  private int refresh(PoolId pool, LocalDate on) {
    return personnel.call(() -> personnel.get(PoolDesk.class).refresh(pool, on));
  }

  private void run(java.util.function.Consumer<PoolDesk> act) {
    personnel.run(() -> act.accept(personnel.get(PoolDesk.class)));
  }

  private PoolDetail get(PoolId pool) {
    return personnel.call(() -> personnel.get(PoolRecords.class).get(pool));
  }

  private List<PersonId> in(PoolId pool) {
    return get(pool).members().stream()
        .filter(member -> member.end() == null)
        .map(PoolDetail.Member::person)
        .toList();
  }

  private long count(Conditions conditions) {
    return personnel.call(() -> personnel.get(CadreSearch.class).count(conditions, OPENED));
  }

  private Structure structure(PoolId pool, LocalDate day) {
    return personnel.call(() -> personnel.get(Structures.class).ofPool(pool, day));
  }

  private Structure group(Optional<PersonId> joining) {
    return personnel.call(() -> personnel.get(Structures.class).ofGroup(unit, OPENED, joining));
  }
}
