package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.pool.PoolComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pool on two days: who came between them and who went, with why. */
@Schema(
    name = "PoolComparison",
    description = "A pool on two days: who came between them and who went, with why.")
public record PoolComparisonJson(
    LocalDate from,
    LocalDate to,
    @Schema(description = "How many were in on the first day.") int before,
    @Schema(description = "How many were in on the second.") int after,
    @Schema(description = "How many came; the first fifty are named.") int cameTotal,
    @Schema(description = "How many went; the first fifty are named.") int wentTotal,
    List<PoolMovedJson> came,
    List<PoolMovedJson> went) {
  static PoolComparisonJson of(PoolComparison from) {
    return new PoolComparisonJson(
        from.from(),
        from.to(),
        from.before(),
        from.after(),
        from.allCame(),
        from.allWent(),
        from.came().stream().map(PoolMovedJson::of).toList(),
        from.went().stream().map(PoolMovedJson::of).toList());
  }
}
