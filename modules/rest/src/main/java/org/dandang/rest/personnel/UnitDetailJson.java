package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.unit.UnitDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with its names over time, predecessors and successors. */
@Schema(
    name = "UnitDetail",
    description = "A unit with its names over time, predecessors and successors.")
public record UnitDetailJson(
    long id,
    String code,
    @Schema(description = "Stable between deployments.") String publicCode,
    String kind,
    LocalDate begin,
    @Schema(nullable = true) LocalDate end,
    @Schema(description = "How many serve there.") int cadres,
    List<UnitNameJson> names,
    List<UnitLinkJson> links) {
  static UnitDetailJson of(UnitDetail from) {
    return new UnitDetailJson(
        from.id().value(),
        from.code(),
        from.publicCode(),
        from.kind().name(),
        from.begin(),
        from.end().orElse(null),
        from.cadres(),
        from.names().stream().map(UnitNameJson::of).toList(),
        from.links().stream().map(UnitLinkJson::of).toList());
  }
}
