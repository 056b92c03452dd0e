package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.dispatch.DispatchRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A veteran sent to the front line. */
@Schema(name = "Dispatch", description = "A veteran sent to the front line.")
public record DispatchJson(
    long id,
    long person,
    String name,
    @Schema(nullable = true) String unitName,
    String task,
    @Schema(nullable = true) String place,
    String line,
    boolean leads,
    LocalDate begin,
    @Schema(description = "None while it goes on.", nullable = true) LocalDate end) {
  static DispatchJson of(DispatchRow from) {
    return new DispatchJson(
        from.id().value(),
        from.person().value(),
        from.name(),
        from.unitName(),
        from.task(),
        from.place(),
        from.line().name(),
        from.leads(),
        from.begin(),
        from.end());
  }
}
