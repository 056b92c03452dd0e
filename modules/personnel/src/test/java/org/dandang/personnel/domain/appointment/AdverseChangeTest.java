package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** ZZ-1, E16: a removal for slow progress does not follow somebody for ever. */
class AdverseChangeTest {
  private static final LocalDate ON = LocalDate.of(2018, 7, 1);

  @Test
  void it_leaves_the_ordinary_views_when_its_time_is_over() {
    AdverseChange change = new AdverseChange(ON, "征地拆迁逾期三个月", "雨季停工", false, "", 24);
    assertThat(change.isShownOn(ON.minusDays(1))).isFalse();
    assertThat(change.isShownOn(ON)).isTrue();
    assertThat(change.isShownOn(LocalDate.of(2020, 6, 30))).isTrue();
    assertThat(change.isShownOn(LocalDate.of(2020, 7, 1))).isFalse();
  }

  @Test
  void the_facts_are_never_told_without_what_the_person_said() {
    assertThat(new AdverseChange(ON, "逾期三个月", "雨季停工", false, "", 24).told())
        .contains("事实：逾期三个月")
        .contains("本人陈述：雨季停工");
    assertThat(new AdverseChange(ON, "逾期三个月", "", true, "", 24).told()).contains("本人放弃陈述");
    assertThat(new AdverseChange(ON, "逾期三个月", "", false, "", 24).told())
        .contains("无记录")
        .doesNotContain("放弃");
  }

  @Test
  void what_came_of_an_appeal_stands_beside_them() {
    assertThat(new AdverseChange(ON, "逾期三个月", "雨季停工", false, "复核维持，申诉办理中", 24).told())
        .endsWith("复核申诉：复核维持，申诉办理中。");
  }
}
