package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.unit.UnitDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit was called in a period. */
@Schema(name = "UnitName", description = "What a unit was called in a period.")
public record UnitNameJson(String name, LocalDate begin, @Schema(nullable = true) LocalDate end) {
  static UnitNameJson of(UnitDetail.NameThen from) {
    return new UnitNameJson(from.name(), from.begin(), from.end());
  }
}
