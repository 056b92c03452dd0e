package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * What sanctions and admonitions do to somebody's annual grade (GK-6). An open case is not told
 * here, but by letter.
 */
public interface GradeEffectSource {
  /** The lightest first; of several the heaviest is applied (AC20). */
  enum Effect {
    /** 不得确定为优秀. */
    NO_EXCELLENT,
    /** 只写评语、不定等次. */
    COMMENT_ONLY,
    /** 确定为不称职. */
    INCOMPETENT
  }

  /**
   * One effect.
   *
   * @param rule id of the rule, such as {@code AC02}
   */
  record GradeEffect(PersonId person, Effect effect, String rule) {}

  /** On the grades of that year, by what was decided until the day. */
  List<GradeEffect> effects(Collection<PersonId> persons, int year, LocalDate until);
}
