package org.dandang.rest.training;

import java.time.LocalDate;
import java.util.List;
import org.dandang.training.api.route.RouteDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the education routes, with all that hangs on it. */
@Schema(
    name = "EducationRouteDetail",
    description = "One of the education routes, with all that hangs on it.")
public record EducationRouteDetailJson(
    long id,
    String name,
    String theme,
    LocalDate openedOn,
    List<EducationRouteStopJson> stops,
    long visits,
    long people,
    boolean voided) {
  static EducationRouteDetailJson of(RouteDetail detail) {
    return new EducationRouteDetailJson(
        detail.id().value(),
        detail.name(),
        detail.theme(),
        detail.openedOn(),
        detail.stops().stream().map(EducationRouteStopJson::of).toList(),
        detail.visits(),
        detail.people(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "EducationRouteStop", description = "One line of it.")
  public record EducationRouteStopJson(
      int place,
      long site,
      String name,
      @Schema(description = "MOUNTAIN, WATER, PEOPLE.") String element,
      String township,
      String story,
      int capacity,
      String where) {
    static EducationRouteStopJson of(RouteDetail.Stop one) {
      return new EducationRouteStopJson(
          one.place(),
          one.site().value(),
          one.name(),
          one.element().name(),
          one.township(),
          one.story(),
          one.capacity(),
          one.where());
    }
  }
}
