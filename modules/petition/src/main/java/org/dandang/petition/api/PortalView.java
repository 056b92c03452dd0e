package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as whoever holds its receipt sees it: where it stands and what was written to and fro;
 * never who handles it, and not the report itself.
 *
 * @param enclosures how many files lie with it
 * @param mayAdd whether something can be added
 * @param mayObject whether the result can be objected to, or the next look asked for
 * @param objectBy by when; empty where no rule sets a day
 */
public record PortalView(
    ReportKind kind,
    boolean anonymous,
    LocalDate receivedOn,
    PortalStanding standing,
    List<Line> lines,
    int enclosures,
    boolean mayAdd,
    boolean mayObject,
    Optional<LocalDate> objectBy) {
  public PortalView {
    lines = List.copyOf(lines);
  }

  /** One message, with its day. */
  public record Line(LocalDate on, MessageKind kind, String text) {}
}
