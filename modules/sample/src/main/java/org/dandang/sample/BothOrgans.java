package org.dandang.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.Objection.Outcome;

/** What the two organs say together, two days after something was brought forward. */
public final class BothOrgans {
  private BothOrgans() {}

  public static JointAssessment stop(String reasons, String evidence, LocalDate received) {
    return say(Outcome.STOPPED, Optional.empty(), reasons, evidence, received);
  }

  public static JointAssessment goOn(String reasons, LocalDate received) {
    return say(Outcome.NO_EFFECT, Optional.empty(), reasons, "", received);
  }

  /** For three months. */
  public static JointAssessment postpone(String reasons, LocalDate received) {
    return say(Outcome.POSTPONED, Optional.of(received.plusMonths(3)), reasons, "", received);
  }

  private static JointAssessment say(
      Outcome outcome,
      Optional<LocalDate> until,
      String reasons,
      String evidence,
      LocalDate received) {
    return new JointAssessment(
        outcome, until, reasons, evidence, "县委组织部分管领导", "县纪委分管领导", received.plusDays(2));
  }
}
