package org.dandang.commendation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A nomination with all that was found about it. */
public record NominationDetail(
    NominationRow row,
    long version,
    String deeds,
    String recommender,
    LocalDate enteredOn,
    List<Check> checks,
    Optional<Reply> reply,
    int assessors,
    int recused,
    Optional<String> stoppedReason) {
  public NominationDetail {
    checks = List.copyOf(checks);
  }

  /** What one rule of eligibility said. */
  public record Check(String rule, boolean passed, String remark) {}

  /** The reply to the clearance letter. */
  public record Reply(String document, LocalDate on) {}
}
