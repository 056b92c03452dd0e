package org.dandang.web.petition;

import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.ReportState;

/** Which rule stands behind the next day of a report. */
final class DueRule {
  private DueRule() {}

  static String of(ReportKind kind, ReportState state, boolean notice) {
    if (notice) return "JJ-26";
    return kind.isGeneral() ? general(state) : accusation(state);
  }

  private static String general(ReportState state) {
    return switch (state) {
      case RECEIVED -> ClockKind.ROUTING.citation();
      case ACCEPTED, IN_HANDLING -> ClockKind.HANDLING.citation();
      case CONCLUDED -> ClockKind.REVIEW.citation();
      case SENT_UP -> "JJ-15a";
      case SENT_DOWN -> "JJ-16";
      default -> ClockKind.NOTICE.citation();
    };
  }

  private static String accusation(ReportState state) {
    return switch (state) {
      case SENT_UP -> "JJ-15a";
      case SENT_DOWN -> "JJ-16";
      case CLUE_OPEN -> "JD-21";
      case CONCLUDED -> "JJ-27";
      case IN_HANDLING -> "JD-29";
      default -> "JJ-26";
    };
  }
}
