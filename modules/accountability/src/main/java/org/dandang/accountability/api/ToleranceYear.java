package org.dandang.accountability.api;

/**
 * What became of the applications for tolerance of one year, refusals as openly as grants.
 *
 * @param applied all of them
 * @param accepted of them, whatever came of it
 * @param rejected not accepted
 * @param tolerated determined so, as it stands after appeals
 * @param refused determined not to be tolerated
 */
public record ToleranceYear(
    int year,
    long applied,
    long accepted,
    long rejected,
    long tolerated,
    long partly,
    long refused) {
  /** Neither rejected nor determined yet. */
  public long underWay() {
    return applied - rejected - tolerated - partly - refused;
  }
}
