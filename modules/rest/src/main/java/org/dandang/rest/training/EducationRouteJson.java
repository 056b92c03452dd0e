package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.route.RouteRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Education routes with their sites. */
@Schema(name = "EducationRoute", description = "Education routes with their sites.")
public record EducationRouteJson(
    long id, String name, String theme, LocalDate openedOn, int sites, boolean voided) {
  static EducationRouteJson of(RouteRow row) {
    return new EducationRouteJson(
        row.id(), row.name(), row.theme(), row.openedOn(), row.sites(), row.voided());
  }
}
