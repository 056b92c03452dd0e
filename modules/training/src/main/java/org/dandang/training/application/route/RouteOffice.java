package org.dandang.training.application.route;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.training.api.route.BookVisit;
import org.dandang.training.api.route.OpenRoute;
import org.dandang.training.api.route.OpenSite;
import org.dandang.training.api.route.RouteDesk;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;
import org.dandang.training.domain.route.EducationRoute;
import org.dandang.training.domain.route.EducationRoutes;
import org.dandang.training.domain.route.EducationSite;
import org.dandang.training.domain.route.RouteVisit;

/** Opens sites and routes, and books groups. */
@ApplicationScoped
@Transactional
@Permits(TRAINING_OFFICER)
class RouteOffice implements RouteDesk {
  private EducationRoutes routes;
  private UnitDirectory units;
  private BusinessDay businessDay;
  private Actor actor;

  protected RouteOffice() {}

  @Inject
  RouteOffice(EducationRoutes routes, UnitDirectory units, BusinessDay businessDay, Actor actor) {
    this.routes = routes;
    this.units = units;
    this.businessDay = businessDay;
    this.actor = actor;
  }

  @Override
  public SiteId openSite(OpenSite command) {
    EducationSite site =
        new EducationSite(routes.nextSite(), command, unitName(command.township(), command.on()));
    routes.add(site);
    return site.id();
  }

  @Override
  public RouteId openRoute(OpenRoute command) {
    EducationRoute route =
        new EducationRoute(routes.nextRoute(), command, routes.sites(command.sites()));
    routes.add(route);
    return route.id();
  }

  @Override
  @Permits({TRAINING_OFFICER, UNIT_LIAISON})
  public VisitId book(BookVisit command) {
    if (!actor.scope().covers(command.unit())) throw new NotFound("unit " + command.unit());
    int booked = routes.booked(command.route(), command.day());
    routes.route(command.route()).mustTake(command.people(), booked);
    RouteVisit visit =
        new RouteVisit(
            routes.nextVisit(),
            command,
            unitName(command.unit(), businessDay.today()),
            businessDay.today());
    routes.add(visit);
    return visit.id();
  }

  @Override
  public void visited(VisitId visit, int came, LocalDate on, long seen) {
    routes.visit(visit, seen).visited(came, on);
  }

  @Override
  @Permits({TRAINING_OFFICER, UNIT_LIAISON})
  public void cancel(VisitId visit, String reason, long seen) {
    routes.visit(visit, seen).cancel(reason);
  }

  @Override
  public void voidVisit(VisitId visit, Amendment amendment, long seen) {
    routes.visit(visit, seen).voidBy(amendment);
  }

  private String unitName(UnitId unit, LocalDate day) {
    return units.onDay(unit, day).orElseThrow(() -> new NotFound("unit " + unit)).name();
  }
}
