package org.dandang.petition.api;

/** Where a report stands, as far as whoever handed it in is told. */
public enum PortalStanding {
  RECEIVED,
  PASSED_ON,
  NOT_HERE,
  IN_HANDLING,
  ENDED;

  public static PortalStanding of(ReportState state) {
    return switch (state) {
      case RECEIVED -> RECEIVED;
      case SENT_UP, SENT_DOWN -> PASSED_ON;
      case OUT_OF_SCOPE, RETURNED -> NOT_HERE;
      case DUPLICATE_KEPT, ACCEPTED, CLUE_OPEN, IN_HANDLING, HELD_ON_FILE -> IN_HANDLING;
      case CLOSED, CONCLUDED -> ENDED;
    };
  }
}
