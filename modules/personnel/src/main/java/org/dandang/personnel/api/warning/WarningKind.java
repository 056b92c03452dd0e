package org.dandang.personnel.api.warning;

/** What is warned of, with the rule behind it (P23). */
public enum WarningKind {
  /** 到龄: reaches the age of retirement; by the edition in force then. */
  RETIREMENT(""),
  /** 试用期满. */
  PROBATION("RY-42"),
  /** 换届: the term of an elected post ends. */
  TERM("DZ-1x"),
  /** 影响期满. */
  EFFECT_PERIOD("RY-24"),
  /** 任前公示期满. */
  NOTICE("RY-41"),
  /** 培养评估到期. */
  REVIEW("PY-1x"),
  /** 优秀公示期满, grades to be told. */
  EXCELLENT_NOTICE("GK-16x"),
  /** 复核申诉决定到期. */
  GRADE_REVIEW("GW-96"),
  /** 培训学时不足. */
  TRAINING_HOURS("JY-14b"),
  /** 档案信息缺项. */
  MISSING_DATA("DA-5x");

  private final String rule;

  WarningKind(String rule) {
    this.rule = rule;
  }

  /** Id of the rule behind it; empty where the edition depends on the day. */
  public String rule() {
    return rule;
  }
}
