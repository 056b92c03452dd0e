package org.dandang.personnel.api.assessment;

/**
 * What is special about how somebody is appraised (GK-24 to GK-28).
 *
 * @see #rule()
 */
public enum Circumstance {
  /** Appraised as everybody. */
  NONE("", Treatment.GRADED),
  /** 借调: the own unit appraises and hears the unit of work. */
  SECONDED("GK-24y", Treatment.HEARD),
  /** 挂职. */
  ATTACHED("GK-24x", Treatment.HEARD),
  /** 驻村. */
  VILLAGE("GK-24x", Treatment.HEARD),
  /** 试用期内: comment only. */
  NEWCOMER("GK-25x", Treatment.COMMENT_ONLY),
  /** 病事假累计超过半年. */
  LONG_LEAVE("GK-4", Treatment.COMMENT_ONLY),
  /** 立案未结: neither comment nor grade until it is over. */
  OPEN_CASE("GK-5", Treatment.DEFERRED);

  private enum Treatment {
    GRADED,
    HEARD,
    COMMENT_ONLY,
    DEFERRED
  }

  private final String rule;
  private final Treatment treatment;

  Circumstance(String rule, Treatment treatment) {
    this.rule = rule;
    this.treatment = treatment;
  }

  /** Id of the rule; empty for none. */
  public String rule() {
    return rule;
  }

  /** The opinion of the unit where the work is done has to be there. */
  public boolean needsOpinion() {
    return treatment == Treatment.HEARD;
  }

  /** No grade is given this time. */
  public boolean isUngraded() {
    return treatment == Treatment.COMMENT_ONLY || isDeferred();
  }

  /** Graded once it is known how it ended. */
  public boolean isDeferred() {
    return treatment == Treatment.DEFERRED;
  }
}
