package org.dandang.personnel.api.matching;

/**
 * What speaks for somebody, measured in whole numbers; {@code full} earns the whole weight, less
 * earns its share. Neither age nor sex is among them (E14).
 */
public enum Preference {
  /** 1 where what was studied or what the person is known for fits, 2 where both do. */
  SPECIALTY(2),
  /** Months served in units of the same industry. */
  FIELD(60),
  /** Months on a front line, in a village or in a post set for cultivation. */
  FRONT_LINE(24),
  /** Annual assessments of the last three years: two for excellent, one for competent. */
  ASSESSMENTS(6),
  /** Steps of schooling above what the post asks for. */
  SCHOOLING(2),
  /** Months at the present level. */
  LEVEL(60);

  private final int full;

  Preference(int full) {
    this.full = full;
  }

  /** How much earns the whole weight. */
  public int full() {
    return full;
  }

  /** Whole points, rounded down: the database and the house count the same. */
  public int points(int weight, int measure) {
    return weight * Math.max(0, Math.min(measure, full)) / full;
  }
}
