package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.matching.MatchingRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of matching in the list. */
@Schema(name = "MatchingRow", description = "A run of matching in the list.")
public record MatchingJson(
    long id,
    String postTitle,
    String unitName,
    LocalDate on,
    @Schema(description = "Who was chosen; none while nobody is.", nullable = true) String chosen,
    @Schema(nullable = true) LocalDate decidedOn) {
  static MatchingJson of(MatchingRow from) {
    return new MatchingJson(
        from.id().value(),
        from.postTitle(),
        from.unitName(),
        from.on(),
        from.chosen(),
        from.decidedOn());
  }
}
