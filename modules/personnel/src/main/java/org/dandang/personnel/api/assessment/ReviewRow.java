package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;

/**
 * A grade looked at again.
 *
 * @param due last day for the decision
 * @param rule id of the rule behind it
 * @param before grade under review
 * @param outcome empty while it is open
 * @param after grade decided
 */
public record ReviewRow(
    AppealKind kind,
    LocalDate filedOn,
    String grounds,
    LocalDate due,
    String rule,
    Grade before,
    Optional<AppealOutcome> outcome,
    Optional<Grade> after,
    Optional<String> reasons,
    Optional<String> document,
    Optional<String> signer,
    Optional<LocalDate> decidedOn) {
  public boolean isOpen() {
    return outcome.isEmpty();
  }
}
