package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.unit.UnitDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A predecessor or successor of a unit. */
@Schema(name = "UnitLink", description = "A predecessor or successor of a unit.")
public record UnitLinkJson(
    boolean successor,
    String kind,
    @Schema(description = "Number of the other unit.") long other,
    String name,
    LocalDate on) {
  static UnitLinkJson of(UnitDetail.Link from) {
    return new UnitLinkJson(
        from.successor(), from.kind().name(), from.other().value(), from.name(), from.on());
  }
}
