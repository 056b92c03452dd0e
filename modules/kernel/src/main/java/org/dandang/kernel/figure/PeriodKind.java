package org.dandang.kernel.figure;

/** Over which time a figure counts. */
public enum PeriodKind {
  /** 年度: January 1 to December 31, or to the cut-off. */
  YEAR,
  /** 表彰届次: awards for that year, whenever they were handed out, known by the cut-off. */
  SESSION,
  /** 时点: in force on the last day of the year, or on the cut-off. */
  POINT,
  /** 截至: everything up to the cut-off. */
  UP_TO
}
