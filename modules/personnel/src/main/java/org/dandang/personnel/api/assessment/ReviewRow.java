package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A grade looked at again.
 *
 * @param due last day for the decision
 * @param rule id of the rule behind it
 * @param before grade under review
 * @param outcome grade decided; empty while it is open
 */
public record ReviewRow(
    ReviewStage stage,
    LocalDate askedOn,
    String grounds,
    LocalDate due,
    String rule,
    Grade before,
    Optional<Grade> outcome,
    Optional<String> reasons,
    Optional<String> signer,
    Optional<LocalDate> decidedOn) {
  public boolean isOpen() {
    return outcome.isEmpty();
  }
}
