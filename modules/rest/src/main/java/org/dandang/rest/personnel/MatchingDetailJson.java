package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.Preference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of matching as it was on its day, and what was decided. */
@Schema(
    name = "Matching",
    description = "A run of matching as it was on its day, and what was decided.")
public record MatchingDetailJson(
    long id,
    long post,
    String postTitle,
    String unitName,
    LocalDate on,
    @Schema(description = "How many the conditions left before the post's own requirements.")
        int considered,
    @Schema(description = "How many of them had too little schooling.") int outEducation,
    @Schema(description = "How many of them would have skipped a level.") int outLevel,
    @Schema(description = "The rule of the post that demands an age.", nullable = true)
        String ageRule,
    @Schema(description = "Dimensions that signed examination papers were asked about.")
        List<String> temperament,
    List<MatchingWeightJson> weights,
    List<MatchingCandidateJson> candidates,
    @Schema(description = "Who was chosen; none while nobody is.", nullable = true) Long chosen,
    @Schema(nullable = true) String decidedBy,
    @Schema(nullable = true) LocalDate decidedOn,
    @Schema(nullable = true) String reason) {
  static MatchingDetailJson of(MatchingDetail from) {
    return new MatchingDetailJson(
        from.id().value(),
        from.post().value(),
        from.postTitle(),
        from.unitName(),
        from.on(),
        from.considered(),
        from.outEducation(),
        from.outLevel(),
        from.ageRule().orElse(null),
        from.temperament().stream().map(Enum::name).sorted().toList(),
        Arrays.stream(Preference.values())
            .map(preference -> MatchingWeightJson.of(from, preference))
            .toList(),
        from.candidates().stream().map(MatchingCandidateJson::of).toList(),
        from.decision().map(decision -> decision.chosen().value()).orElse(null),
        from.decision().map(MatchingDetail.Decision::decidedBy).orElse(null),
        from.decision().map(MatchingDetail.Decision::on).orElse(null),
        from.decision().map(MatchingDetail.Decision::reason).orElse(null));
  }
}
