package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.pool.PoolMemberRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's time in a pool. */
@Schema(name = "PoolMember", description = "Somebody's time in a pool.")
public record PoolMemberJson(
    long person,
    String name,
    long pool,
    String inReason,
    LocalDate begin,
    @Schema(description = "USED, REMOVED or RULE; none while it lasts.", nullable = true)
        String outcome,
    @Schema(nullable = true) String outReason,
    @Schema(description = "None while it lasts.", nullable = true) LocalDate end) {
  static PoolMemberJson of(PoolMemberRow from) {
    return new PoolMemberJson(
        from.id().value(),
        from.name(),
        from.pool().value(),
        from.inReason(),
        from.begin(),
        Optional.ofNullable(from.outcome()).map(Enum::name).orElse(null),
        from.outReason(),
        from.end());
  }
}
