package org.dandang.care.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.care.domain.PeopleOnPaper.cadre;
import static org.dandang.care.domain.PeopleOnPaper.leader;
import static org.dandang.care.domain.PeopleOnPaper.unit;
import static org.dandang.care.domain.PeopleOnPaper.villager;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.junit.jupiter.api.Test;

class SupportActivityTest {
  private static final LocalDate DAY = LocalDate.of(2018, 9, 14);
  private static final UnitId BUREAU = new UnitId(20);
  private static final UnitId VILLAGE = new UnitId(40);
  private static final Map<PersonId, PersonOnDay> KNOWN =
      Map.of(new PersonId(2), cadre(2, BUREAU), new PersonId(9), villager(9, VILLAGE));

  @Test
  void a_unit_stands_behind_a_village_with_a_leader_in_charge() {
    assertThat(group(UnitKind.COUNTY_ORGAN, UnitKind.VILLAGE, Level.SECTION_PRINCIPAL).village())
        .isEqualTo(VILLAGE);
    assertThatThrownBy(
            () -> group(UnitKind.COUNTY_ORGAN, UnitKind.TOWNSHIP, Level.SECTION_PRINCIPAL))
        .isInstanceOf(NotAVillage.class);
    assertThatThrownBy(() -> group(UnitKind.VILLAGE, UnitKind.VILLAGE, Level.SECTION_PRINCIPAL))
        .isInstanceOf(BackedByVillage.class);
    assertThatThrownBy(() -> group(UnitKind.COUNTY_ORGAN, UnitKind.VILLAGE, Level.STAFF))
        .isInstanceOf(LeaderWithoutPost.class);
  }

  @Test
  void a_group_works_in_its_own_year() {
    assertThatThrownBy(() -> activity(LocalDate.of(2019, 1, 4))).isInstanceOf(OtherYear.class);
  }

  @Test
  void a_dissolved_group_plans_nothing() {
    SupportGroup group = group();
    group.dissolve("单位撤并");
    assertThatThrownBy(() -> activity(group, DAY)).isInstanceOf(GroupDissolved.class);
  }

  @Test
  void who_is_named_twice_took_part_once() {
    SupportActivity activity = activity(DAY);
    activity.carryOut(List.of(new PersonId(2), new PersonId(2)), KNOWN, DAY);
    assertThatThrownBy(() -> activity.carryOut(List.of(new PersonId(2)), KNOWN, DAY))
        .isInstanceOf(ActivityNotInState.class);
  }

  @Test
  void cadres_serve_and_villagers_are_helped() {
    assertThatThrownBy(() -> activity(DAY).carryOut(List.of(new PersonId(9)), KNOWN, DAY))
        .isInstanceOf(ServesAsCadre.class);
    assertThatThrownBy(() -> activity(DAY).carryOut(List.of(new PersonId(77)), KNOWN, DAY))
        .isInstanceOf(ServesAsCadre.class);
  }

  @Test
  void an_activity_needs_people_and_its_day() {
    assertThatThrownBy(() -> activity(DAY).carryOut(List.of(), KNOWN, DAY))
        .isInstanceOf(NobodyTookPart.class);
    assertThatThrownBy(
            () -> activity(DAY).carryOut(List.of(new PersonId(2)), KNOWN, DAY.minusDays(1)))
        .isInstanceOf(ActivityNotYet.class);
  }

  private static SupportActivity activity(LocalDate day) {
    return activity(group(), day);
  }

  private static SupportActivity activity(SupportGroup group, LocalDate day) {
    return new SupportActivity(
        new ActivityId(1), group, new PlanActivity(new GroupId(1), day, "清洁乡村", "村部"), DAY);
  }

  private static SupportGroup group() {
    return group(UnitKind.COUNTY_ORGAN, UnitKind.VILLAGE, Level.SECTION_PRINCIPAL);
  }

  private static SupportGroup group(UnitKind backing, UnitKind village, Level level) {
    return new SupportGroup(
        new GroupId(1),
        new FormGroup(2018, BUREAU, VILLAGE, new PersonId(1), "志愿服务队", DAY),
        unit(BUREAU, "县教育局", backing),
        unit(VILLAGE, "龙茗村", village),
        leader(1, BUREAU, level));
  }
}
