package org.dandang.rest.personnel;

import org.dandang.personnel.api.matching.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line behind the points of a candidate, or behind why the candidate is out. */
@Schema(
    name = "MatchingLine",
    description = "One line behind the points of a candidate, or behind why the candidate is out.")
public record MatchingLineJson(
    @Schema(
            description =
                "A preference that earned points; OUT_EDUCATION, OUT_FITNESS, OUT_LEVEL, OUT_AGE or"
                    + " OUT_BARRED; or AS_WRITTEN for old runs.")
        String said,
    int points,
    @Schema(description = "The most that it could have earned.") int of,
    @Schema(description = "The measure: months, items, marks, steps, or years of age.") int figure,
    @Schema(description = "The measure that earns all points.") int full,
    @Schema(description = "What the files say, or the rule that shuts out.", nullable = true)
        String text) {
  static MatchingLineJson of(Explanation from) {
    return new MatchingLineJson(
        from.said().name(),
        from.points(),
        from.of(),
        from.figure(),
        from.full(),
        from.text().isEmpty() ? null : from.text());
  }
}
