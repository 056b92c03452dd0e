package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A recommendation holds for a year (RY-45). */
public final class RecommendationExpired extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RecommendationExpired(String name, LocalDate last) {
    super("personnel.recommendation-expired", name, last);
  }
}
