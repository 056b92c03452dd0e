package org.dandang.web.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.matching.MatchingId;
import org.dandang.personnel.api.matching.MatchingRow;

/** A run of matching as the list shows and exports it. */
public record MatchingLine(
    MatchingId id,
    String title,
    String unitName,
    LocalDate on,
    String chosen,
    LocalDate decidedOn) {
  static MatchingLine of(MatchingRow row) {
    return new MatchingLine(
        row.id(), row.postTitle(), row.unitName(), row.on(), row.chosen(), row.decidedOn());
  }
}
