package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.pool.PoolRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool of cadres as of a day. */
@Schema(name = "Pool", description = "A pool of cadres as of a day.")
public record PoolJson(
    long id,
    String name,
    @Schema(description = "CLASSIFIED, YOUNG or RESERVE.") String kind,
    @Schema(description = "Kept by conditions and not by hand.") boolean byRule,
    @Schema(nullable = true) String industry,
    @Schema(nullable = true) String profession,
    @Schema(description = "How many are in on the day asked for.") int members,
    LocalDate begin) {
  static PoolJson of(PoolRow from) {
    return new PoolJson(
        from.id().value(),
        from.name(),
        from.kind().name(),
        from.byRule(),
        Optional.ofNullable(from.industry()).map(Enum::name).orElse(null),
        from.profession(),
        from.members(),
        from.begin());
  }
}
