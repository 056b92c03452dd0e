package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.route.VisitRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One visit of a route. */
@Schema(name = "RouteVisit", description = "One visit of a route.")
public record RouteVisitJson(
    long id,
    long route,
    String unit,
    LocalDate day,
    String purpose,
    int booked,
    int came,
    @Schema(description = "BOOKED, VISITED, CANCELLED.") String state,
    boolean voided) {
  static RouteVisitJson of(VisitRow row) {
    return new RouteVisitJson(
        row.id(),
        row.route(),
        row.unit(),
        row.day(),
        row.purpose(),
        row.booked(),
        row.came(),
        row.state().name(),
        row.voided());
  }
}
