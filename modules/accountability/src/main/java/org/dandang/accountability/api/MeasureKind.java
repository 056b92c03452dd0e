package org.dandang.accountability.api;

/** Measures of the first form. */
public enum MeasureKind {
  REMINDER_TALK,
  CAUTION,
  CRITICISM,
  SELF_EXAMINATION,
  CIRCULATED,
  ADMONITION
}
