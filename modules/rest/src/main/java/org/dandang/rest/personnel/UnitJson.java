package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.unit.UnitRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as of a day. */
@Schema(name = "Unit", description = "A unit as of a day.")
public record UnitJson(
    long id,
    @Schema(description = "Division code or the county's own.") String code,
    String name,
    String kind,
    @Schema(description = "None at the top.", nullable = true) String parentName,
    @Schema(description = "Place in the official order.") int order,
    LocalDate begin,
    @Schema(description = "None while it goes on.", nullable = true) LocalDate end) {
  static UnitJson of(UnitRow from) {
    return new UnitJson(
        from.id().value(),
        from.code(),
        from.name(),
        from.kind().name(),
        from.parentName(),
        from.order(),
        from.begin(),
        from.end());
  }
}
