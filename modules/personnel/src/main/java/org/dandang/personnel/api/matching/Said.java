package org.dandang.personnel.api.matching;

/** What a line behind a place says; the words come from whoever shows it. */
public enum Said {
  /** Points of a preference; the figure is its measure. */
  SPECIALTY,
  FIELD,
  FRONT_LINE,
  ASSESSMENTS,
  SCHOOLING,
  LEVEL,
  RANK,
  TEMPERAMENT,
  /** A note on which the points of temperament rest: dimension, mark, paper and day. */
  NOTE,
  /** Health as somebody who may said it, or nobody yet. */
  FITNESS_FIT,
  FITNESS_LIMITED,
  FITNESS_OPEN,
  /** Out: schooling below what the post asks for. */
  OUT_EDUCATION,
  /** Out: health does not allow the post. */
  OUT_FITNESS,
  /** Out: more than one level below the post. */
  OUT_LEVEL,
  /** Out: the figure is the age, the text the rule of the post. */
  OUT_AGE,
  /** Out: within the effect of a rule, named in the text. */
  OUT_BARRED,
  /** The words of a run of before lines were kept in parts. */
  AS_WRITTEN;

  static Said of(Preference preference) {
    return valueOf(preference.name());
  }
}
