package org.dandang.accountability.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.DetermineTolerance;

/** One distinction or factor with the reason why it speaks for or against the person. */
@Embeddable
public class Judgement {
  @Enumerated(EnumType.STRING)
  private Criterion criterion;

  private boolean favourable;
  private String reason;

  protected Judgement() {}

  Judgement(DetermineTolerance.Judgement judgement) {
    this.criterion = judgement.criterion();
    this.favourable = judgement.favourable();
    this.reason = judgement.reason();
  }

  public Criterion criterion() {
    return criterion;
  }

  public boolean isFavourable() {
    return favourable;
  }

  public String reason() {
    return reason;
  }
}
