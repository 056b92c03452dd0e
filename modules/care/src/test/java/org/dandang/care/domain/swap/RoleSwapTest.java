package org.dandang.care.domain.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.care.domain.PeopleOnPaper.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.swap.PlanSwap;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.swap.SwapState;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.junit.jupiter.api.Test;

class RoleSwapTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 12);
  private static final UnitId HOST = new UnitId(40);

  @Test
  void leaders_of_county_level_go_to_the_villages() {
    assertThat(swap(Level.COUNTY_DEPUTY, SwapRole.FIRST_SECRETARY).state())
        .isEqualTo(SwapState.PLANNED);
    assertThatThrownBy(() -> swap(Level.COUNTY_DEPUTY, SwapRole.WINDOW_CLERK))
        .isInstanceOf(RoleNotForLevel.class);
  }

  @Test
  void leaders_of_section_level_go_to_the_units() {
    assertThat(swap(Level.SECTION_DEPUTY, SwapRole.SECTION_CHIEF).state())
        .isEqualTo(SwapState.PLANNED);
    assertThatThrownBy(() -> swap(Level.SECTION_PRINCIPAL, SwapRole.VILLAGE_SECRETARY))
        .isInstanceOf(RoleNotForLevel.class);
    assertThatThrownBy(() -> swap(Level.STAFF, SwapRole.WINDOW_CLERK))
        .isInstanceOf(RoleNotForLevel.class);
  }

  @Test
  void findings_become_work_until_they_are_settled() {
    RoleSwap swap = swap(Level.COUNTY_DEPUTY, SwapRole.VILLAGE_SECRETARY);
    swap.done(
        "走访十户",
        List.of(new SwapFinding("屯级路未硬化", HOST, DAY.plusDays(60))),
        Map.of(HOST, "县交通运输局"),
        DAY);
    swap.settle(1, "已列入计划", DAY.plusDays(30));
    assertThatThrownBy(() -> swap.settle(1, "再办", DAY.plusDays(31)))
        .isInstanceOf(FindingUnknown.class);
    assertThat(swap.detail().findings().get(0).ownerName()).isEqualTo("县交通运输局");
  }

  @Test
  void a_day_that_has_not_come_is_not_done() {
    RoleSwap swap = swap(Level.COUNTY_DEPUTY, SwapRole.VILLAGE_SECRETARY);
    assertThatThrownBy(() -> swap.done("报告", List.of(), Map.of(), DAY.minusDays(1)))
        .isInstanceOf(SwapNotYet.class);
  }

  private static RoleSwap swap(Level level, SwapRole role) {
    return new RoleSwap(
        new SwapId(1),
        new PlanSwap(new PersonId(1), role, HOST, DAY),
        leader(1, new UnitId(5), level),
        "龙茗村",
        DAY);
  }
}
