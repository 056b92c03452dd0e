package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.pool.PoolComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who came into a pool or went, when and why. */
@Schema(name = "PoolMoved", description = "Somebody who came into a pool or went, when and why.")
public record PoolMovedJson(long person, String name, LocalDate on, String reason) {
  static PoolMovedJson of(PoolComparison.Moved from) {
    return new PoolMovedJson(from.person().value(), from.name(), from.on(), from.reason());
  }
}
