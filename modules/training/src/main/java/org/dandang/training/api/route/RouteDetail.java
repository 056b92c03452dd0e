package org.dandang.training.api.route;

import java.time.LocalDate;
import java.util.List;

/**
 * A route with its sites in order.
 *
 * @param visits groups that came
 * @param people how many they were: 人次
 */
public record RouteDetail(
    RouteId id,
    String name,
    String theme,
    LocalDate openedOn,
    List<Stop> stops,
    long visits,
    long people,
    boolean voided,
    long version) {
  public RouteDetail {
    stops = List.copyOf(stops);
  }

  /** One site on the way. */
  public record Stop(
      int place,
      SiteId site,
      String name,
      SiteElement element,
      String township,
      String story,
      int capacity,
      String where) {}
}
