package org.dandang.training.persistence.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;
import org.dandang.training.domain.route.EducationRoute;
import org.dandang.training.domain.route.EducationRoutes;
import org.dandang.training.domain.route.EducationSite;
import org.dandang.training.domain.route.RouteVisit;

@ApplicationScoped
class StoredEducationRoutes implements EducationRoutes {
  private final Ids siteIds = new Ids("training_site_seq");
  private final Ids routeIds = new Ids("training_route_seq");
  private final Ids visitIds = new Ids("training_route_visit_seq");

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public SiteId nextSite() {
    return new SiteId(siteIds.next(em));
  }

  @Override
  public RouteId nextRoute() {
    return new RouteId(routeIds.next(em));
  }

  @Override
  public VisitId nextVisit() {
    return new VisitId(visitIds.next(em));
  }

  @Override
  public List<EducationSite> sites(List<SiteId> ids) {
    if (ids.isEmpty()) return List.of();
    Map<SiteId, EducationSite> found =
        em.createQuery("select s from EducationSite s where s.id in :ids", EducationSite.class)
            .setParameter("ids", ids.stream().map(SiteId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(EducationSite::id, Function.identity()));
    for (SiteId id : ids) if (!found.containsKey(id)) throw new NotFound("site " + id);
    return ids.stream().map(found::get).toList();
  }

  /** Bookings of one day must see each other: whoever books changes the route. */
  @Override
  public EducationRoute route(RouteId id) {
    EducationRoute found =
        em.find(EducationRoute.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null) throw new NotFound("route " + id);
    return found;
  }

  @Override
  public RouteVisit visit(VisitId id, long seen) {
    RouteVisit found = em.find(RouteVisit.class, id.value());
    if (found == null || !actor.scope().covers(found.unit())) throw new NotFound("visit " + id);
    if (found.version() != seen) throw new Stale("visit " + id, seen, found.version());
    return found;
  }

  @Override
  public int booked(RouteId route, LocalDate day) {
    return em.createQuery(
            "select coalesce(sum(v.booked), 0) from RouteVisit v where v.route = :route"
                + " and v.day = :day and v.standing.voided = false"
                + " and v.state <> org.dandang.training.api.route.VisitState.CANCELLED",
            Number.class)
        .setParameter("route", route.value())
        .setParameter("day", day)
        .getSingleResult()
        .intValue();
  }

  @Override
  public void add(EducationSite site) {
    em.persist(site);
    em.flush();
  }

  @Override
  public void add(EducationRoute route) {
    em.persist(route);
    em.flush();
  }

  @Override
  public void add(RouteVisit visit) {
    em.persist(visit);
    em.flush();
  }
}
