package org.dandang.rest.overview;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import org.dandang.overview.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number of the overview. */
@JsonbNillable
@Schema(name = "Figure", description = "One number of the work overview.")
public record FigureJson(
    @Schema(description = "Stable name.") String key,
    @Schema(description = "The exact number.") long value,
    @Schema(description = "Unit of count: 起, 人, 名, 人次, 个, 件, 期.") String unit,
    String label,
    @Schema(description = "YEAR, SESSION, POINT or UP_TO.") String periodKind,
    @Schema(description = "First day that counts; none for figures up to a day.", nullable = true)
        LocalDate from,
    @Schema(description = "Last day that counts.") LocalDate to,
    @Schema(description = "The number as the text says it.") String phrase,
    @Schema(description = "What is counted and what is not (口径).") String definition) {
  static FigureJson of(Figure figure) {
    return new FigureJson(
        figure.key(),
        figure.value(),
        figure.unit(),
        figure.label(),
        figure.periodKind().name(),
        figure.from().orElse(null),
        figure.to(),
        figure.phrase(),
        figure.definition());
  }
}
