package org.dandang.training.persistence.route;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.training.api.route.RouteDetail;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.RouteRecords;
import org.dandang.training.api.route.RouteRow;
import org.dandang.training.api.route.VisitRow;
import org.dandang.training.api.route.VisitState;
import org.dandang.training.domain.route.EducationRoute;
import org.dandang.training.domain.route.EducationRoutes;
import org.dandang.training.domain.route.EducationSite;

@ApplicationScoped
@Permits({TRAINING_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR, INTEGRATOR})
class StoredRouteRecords implements RouteRecords {
  private static final String ROUTES =
      "select new org.dandang.training.api.route.RouteRow(r.id, r.name, r.theme, r.openedOn,"
          + " r.siteCount, r.standing.voided) from EducationRoute r";
  private static final String VISITS =
      "select new org.dandang.training.api.route.VisitRow(v.id, v.route, v.unitName, v.day,"
          + " v.purpose, v.booked, v.came, v.state, v.standing.voided, v.version)"
          + " from RouteVisit v";

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;
  @Inject EducationRoutes routes;

  @Override
  public Listing<RouteRow> list(ListQuery query) {
    return ListReader.of(em, RouteRow.class, ROUTES, "r.id")
        .contains("name", "r.name")
        .contains("theme", "r.theme")
        .sort("openedOn", "r.openedOn")
        .order("r.openedOn")
        .read(query);
  }

  @Override
  public RouteDetail get(RouteId id) {
    EducationRoute found = em.find(EducationRoute.class, id.value());
    if (found == null) throw new NotFound("route " + id);
    List<RouteDetail.Stop> stops = new ArrayList<>();
    for (EducationSite site : routes.sites(found.sites())) stops.add(site.stop(stops.size() + 1));
    Object[] visits =
        em.createQuery(
                "select count(v), coalesce(sum(v.came), 0) from RouteVisit v where v.route = :id"
                    + " and v.standing.voided = false"
                    + " and v.state = org.dandang.training.api.route.VisitState.VISITED",
                Object[].class)
            .setParameter("id", id.value())
            .getSingleResult();
    return found.detail(stops, ((Number) visits[0]).longValue(), ((Number) visits[1]).longValue());
  }

  @Override
  public Listing<VisitRow> visits(ListQuery query) {
    return ListReader.of(em, VisitRow.class, VISITS, "v.id")
        .scoped("v.unit", actor.scope())
        .number("route", "v.route", id -> id)
        .contains("unit", "v.unitName")
        .oneOf("state", "v.state", VisitState.class)
        .year("year", "v.day")
        .since("from", "v.day")
        .until("to", "v.day")
        .sort("day", "v.day")
        .sort("came", "v.came")
        .order("v.day desc")
        .read(query);
  }

  @Override
  public List<HistoryRow> history(RouteId id) {
    return HistoryReader.of(em, "training").rows("training_route", id.value());
  }
}
