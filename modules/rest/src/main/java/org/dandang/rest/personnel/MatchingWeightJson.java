package org.dandang.rest.personnel;

import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.matching.Preference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a preference counted in a run. */
@Schema(name = "MatchingWeight", description = "How much a preference counted in a run.")
public record MatchingWeightJson(
    @Schema(
            description =
                "SPECIALTY, FIELD, FRONT_LINE, ASSESSMENTS, SCHOOLING, LEVEL or TEMPERAMENT.")
        String preference,
    @Schema(description = "The most points that it gives, 0 to 100.") int weight,
    @Schema(
            description =
                "The measure that earns all of them, as the rule book had it on that day: months,"
                    + " items, marks or steps; 0 where it was not scored.")
        int full) {
  static MatchingWeightJson of(MatchingDetail run, Preference preference) {
    return new MatchingWeightJson(
        preference.name(),
        run.weights().map(weights -> weights.weight(preference)).orElse(0),
        run.scale().map(scale -> scale.full(preference)).orElse(0));
  }
}
