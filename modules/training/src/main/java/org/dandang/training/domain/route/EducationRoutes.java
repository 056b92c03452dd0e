package org.dandang.training.domain.route;

import java.time.LocalDate;
import java.util.List;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;

/** All sites, routes and visits. */
public interface EducationRoutes {
  SiteId nextSite();

  RouteId nextRoute();

  VisitId nextVisit();

  /** In the order asked for. */
  List<EducationSite> sites(List<SiteId> ids);

  EducationRoute route(RouteId id);

  /** In the actor's scope and as it was seen. */
  RouteVisit visit(VisitId id, long seen);

  /** People who come on that day, cancelled and void bookings left out. */
  int booked(RouteId route, LocalDate day);

  void add(EducationSite site);

  void add(EducationRoute route);

  void add(RouteVisit visit);
}
