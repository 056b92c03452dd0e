package org.dandang.petition.api;

import java.time.Instant;
import java.util.Optional;

/** A request to unseal in a list: which report and what for, never what lies sealed. */
public record UnsealingRow(
    UnsealingId id,
    String number,
    SealedPart part,
    UnsealingPurpose purpose,
    UnsealingState state,
    Instant requestedAt,
    Optional<Instant> until,
    long looks) {
  public UnsealingRow(
      long id,
      String number,
      SealedPart part,
      UnsealingPurpose purpose,
      UnsealingState state,
      Instant requestedAt,
      Instant until,
      long looks) {
    this(
        new UnsealingId(id),
        number,
        part,
        purpose,
        state,
        requestedAt,
        Optional.ofNullable(until),
        looks);
  }

  /** As it stands at that moment: leave that has run out is shown as lapsed. */
  public UnsealingRow at(Instant now) {
    boolean over =
        state == UnsealingState.GRANTED && until.filter(end -> !now.isBefore(end)).isPresent();
    return over
        ? new UnsealingRow(
            id, number, part, purpose, UnsealingState.LAPSED, requestedAt, until, looks)
        : this;
  }
}
