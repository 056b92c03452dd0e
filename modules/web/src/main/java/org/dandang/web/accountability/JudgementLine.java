package org.dandang.web.accountability;

import java.io.Serializable;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.DetermineTolerance;

/** One distinction or factor as it is judged on screen: for or against the person, and why. */
public class JudgementLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Criterion criterion;
  private Boolean favourable;
  private String reason;

  JudgementLine(Criterion criterion) {
    this.criterion = criterion;
  }

  DetermineTolerance.Judgement judgement() {
    return new DetermineTolerance.Judgement(criterion, Boolean.TRUE.equals(favourable), reason);
  }

  public Criterion getCriterion() {
    return criterion;
  }

  public Boolean getFavourable() {
    return favourable;
  }

  public void setFavourable(Boolean favourable) {
    this.favourable = favourable;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
