package org.dandang.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What one rule of eligibility said on the day of the nomination. */
@Embeddable
public class EligibilityResult {
  @Column(name = "rule")
  private String rule;

  @Column(name = "passed")
  private boolean passed;

  @Column(name = "remark")
  private String remark;

  protected EligibilityResult() {}

  /** The rule by its id, or by the name of our own where no regulation has one. */
  public EligibilityResult(String rule, boolean passed, String remark) {
    this.rule = rule;
    this.passed = passed;
    this.remark = remark;
  }

  public String rule() {
    return rule;
  }

  public boolean passed() {
    return passed;
  }

  public String remark() {
    return remark;
  }
}
