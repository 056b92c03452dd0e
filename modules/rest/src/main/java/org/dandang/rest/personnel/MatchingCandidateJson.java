package org.dandang.rest.personnel;

import java.util.List;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was looked at, with the points and every line behind them. */
@Schema(
    name = "MatchingCandidate",
    description = "Somebody who was looked at, with the points and every line behind them.")
public record MatchingCandidateJson(
    long person,
    String name,
    String unitName,
    @Schema(description = "Out by a hard requirement, with the reasons in the lines.")
        boolean excluded,
    int points,
    List<MatchingLineJson> lines) {
  static MatchingCandidateJson of(MatchingDetail.Candidate from) {
    return new MatchingCandidateJson(
        from.person().value(),
        from.name(),
        from.unitName(),
        from.excluded(),
        from.points(),
        from.explanation().stream().map(MatchingLineJson::of).toList());
  }
}
