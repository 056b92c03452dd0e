package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request for protection as its owner and its reviewer see it.
 *
 * @param watched whether acts of personnel are watched, by a keyed hash
 * @param alerts for the reviewer alone; empty for everybody else
 */
public record ProtectionDetail(
    ProtectionId id,
    long version,
    ReportId report,
    String number,
    ProtectionState state,
    LocalDate askedOn,
    Optional<LocalDate> due,
    String owner,
    boolean watched,
    Optional<String> measures,
    Optional<String> decidedBy,
    Optional<LocalDate> decidedOn,
    Optional<LocalDate> endedOn,
    boolean mayDecide,
    boolean mayEnd,
    List<AlertRow> alerts) {
  public ProtectionDetail {
    alerts = List.copyOf(alerts);
  }

  /** An adverse act of personnel against the reporter, as sealed for the reviewer. */
  public record AlertRow(String act, Optional<String> result, Optional<LocalDate> assessedOn) {}

  /** Whether an alert waits for its assessment. */
  public boolean alarming() {
    return alerts.stream().anyMatch(alert -> alert.result().isEmpty());
  }
}
