package org.dandang.petition.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request to unseal with every look that was taken.
 *
 * @param mayDecide whether the actor is the second person whom it waits for
 * @param mayLook whether the actor asked and the leave lasts
 */
public record UnsealingDetail(
    UnsealingId id,
    long version,
    ReportId report,
    String number,
    SealedPart part,
    UnsealingPurpose purpose,
    String reason,
    UnsealingState state,
    String requester,
    Instant requestedAt,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> refusal,
    Optional<Instant> until,
    Optional<Instant> endedAt,
    boolean mayDecide,
    boolean mayLook,
    List<LookRow> looks) {
  public UnsealingDetail {
    looks = List.copyOf(looks);
  }

  /** Who looked, and when. */
  public record LookRow(String who, Instant at) {}
}
