package org.dandang.personnel.api.matching;

/**
 * What speaks for somebody, measured in whole numbers. How much earns the whole weight stands in
 * the {@link Scale} of the run. Neither age nor sex is among them (E14).
 */
public enum Preference {
  /** 1 where what was studied or what the person is known for fits, 2 where both do. */
  SPECIALTY,
  /** Months served in units of the same industry. */
  FIELD,
  /** Months on a front line, in a village or in a post set for cultivation. */
  FRONT_LINE,
  /** Annual assessments of the last three years: two for excellent, one for competent. */
  ASSESSMENTS,
  /** Steps of schooling above what the post asks for. */
  SCHOOLING,
  /** Months at the present level. */
  LEVEL,
  /** Months at the present rank (职级); nothing where none is held. */
  RANK,
  /** What signed papers say in the dimensions the run asks for: two where strong, one ordinary. */
  TEMPERAMENT
}
