package org.dandang.personnel.api.warning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is warned of.
 *
 * @param subject number of the record it is about
 * @param mark what tells this warning from a later one about the same record
 * @param due its day; empty where it has none
 * @param page path that opens it
 * @param rule id of the rule behind it
 * @param handledOn when somebody dealt with it
 */
public record WarningRow(
    WarningKind kind,
    long subject,
    String mark,
    String name,
    String unitName,
    Optional<LocalDate> due,
    String page,
    String rule,
    Optional<LocalDate> handledOn,
    Optional<String> handledBy,
    Optional<String> note) {
  public WarningState state() {
    return handledOn.isPresent() ? WarningState.HANDLED : WarningState.OPEN;
  }
}
