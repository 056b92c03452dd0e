package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows for a cadre from annual grades.
 *
 * @param year of the grade, or of the last one where several together have it
 * @param rule id of the rule behind it
 * @param until last day, where it ends
 */
public record Consequence(Kind kind, int year, String rule, Optional<LocalDate> until) {
  /** What follows. */
  public enum Kind {
    /** 当年嘉奖. */
    COMMENDATION,
    /** 连续优秀记三等功. */
    MERIT,
    /** 晋升职级年限缩短半年. */
    SHORTER_RANK_YEARS,
    /** 享受年度考核奖金. */
    BONUS,
    /** 不享受年度考核奖金. */
    NO_BONUS,
    /** 本年度不计为晋升任职年限. */
    YEAR_NOT_COUNTED,
    /** 诫勉、书面检查、限期改进. */
    ADMONITION,
    /** 下一年不得列为提拔人选. */
    NO_PROMOTION,
    /** 降低一个职务职级层次. */
    DEMOTION,
    /** 连续不称职予以辞退. */
    DISMISSAL
  }
}
