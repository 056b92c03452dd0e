package org.dandang.rest.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dandang.overview.api.FigureRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the records behind a figure. */
@Schema(
    name = "FigureRecord",
    description = "A record behind a figure; of a sealed one only that it is, and its month.")
public record FigureRecordJson(
    @Schema(description = "Opaque, the same at every asking and in every version.") String ref,
    @Schema(nullable = true) String label,
    @Schema(description = "Unit of the time.", nullable = true) String unit,
    @Schema(description = "Day it happened.", nullable = true) LocalDate on,
    @Schema(description = "Its month, for sealed records.", nullable = true) String month) {
  static FigureRecordJson of(FigureRow row) {
    return new FigureRecordJson(
        row.ref(),
        row.label().orElse(null),
        row.unitName().orElse(null),
        row.sealed() ? null : row.on(),
        row.sealed() ? YearMonth.from(row.on()).toString() : null);
  }
}
