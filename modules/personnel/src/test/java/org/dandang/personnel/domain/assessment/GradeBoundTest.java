package org.dandang.personnel.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.personnel.api.assessment.Grade;
import org.junit.jupiter.api.Test;

/** GK-6: after a sanction a grade is barred, or set. */
class GradeBoundTest {
  @Test
  void each_effect_leaves_its_grades() {
    assertThat(left(Effect.NO_EXCELLENT))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Grade.EXCELLENT)));
    assertThat(left(Effect.COMMENT_ONLY)).containsExactly(Grade.UNGRADED);
    assertThat(left(Effect.INCOMPETENT)).containsExactly(Grade.INCOMPETENT);
  }

  @Test
  void of_several_the_heavier_is_applied() {
    GradeBound light = new GradeBound(Effect.NO_EXCELLENT, "AC07");
    GradeBound heavy = new GradeBound(Effect.COMMENT_ONLY, "AC02");
    assertThat(GradeBound.heavier(light, heavy)).isEqualTo(heavy);
    assertThat(GradeBound.heavier(heavy, light)).isEqualTo(heavy);
  }

  @Test
  void each_refusal_names_its_rule() {
    assertThat(new GradeBound(Effect.NO_EXCELLENT, "AC01").refusal("某"))
        .isInstanceOf(ExcellentBarred.class);
    assertThat(new GradeBound(Effect.COMMENT_ONLY, "AC02").refusal("某").code())
        .isEqualTo("personnel.grade-comment-only");
    assertThat(new GradeBound(Effect.INCOMPETENT, "AC09").refusal("某").code())
        .isEqualTo("personnel.grade-set-by-sanction");
  }

  private static Set<Grade> left(Effect effect) {
    GradeBound bound = new GradeBound(effect, "x");
    return Stream.of(Grade.values()).filter(bound::allows).collect(Collectors.toSet());
  }
}
