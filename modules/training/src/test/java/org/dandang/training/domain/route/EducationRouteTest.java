package org.dandang.training.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.UnitId;
import org.dandang.training.api.route.BookVisit;
import org.dandang.training.api.route.OpenRoute;
import org.dandang.training.api.route.OpenSite;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteElement;
import org.dandang.training.api.route.SiteId;
import org.dandang.training.api.route.VisitId;
import org.junit.jupiter.api.Test;

class EducationRouteTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 29);

  @Test
  void a_route_keeps_the_order_of_its_sites() {
    assertThat(route(site(3, 80), site(1, 60), site(2, 100)).sites())
        .containsExactly(new SiteId(3), new SiteId(1), new SiteId(2));
  }

  @Test
  void a_route_joins_at_least_two_sites_and_none_twice() {
    assertThatThrownBy(() -> route(site(1, 60))).isInstanceOf(RouteTooShort.class);
    assertThatThrownBy(() -> route(site(1, 60), site(1, 60))).isInstanceOf(SiteTwice.class);
  }

  @Test
  void the_smallest_site_says_how_many_come_in_a_day() {
    EducationRoute route = route(site(1, 80), site(2, 60));
    route.mustTake(60, 0);
    assertThatThrownBy(() -> route.mustTake(31, 30)).isInstanceOf(OverCapacity.class);
  }

  @Test
  void a_visit_is_made_on_its_day_or_later_and_once() {
    RouteVisit visit = visit();
    assertThatThrownBy(() -> visit.visited(30, DAY.minusDays(1)))
        .isInstanceOf(VisitBeforeItsDay.class);
    visit.visited(28, DAY);
    assertThatThrownBy(() -> visit.visited(28, DAY)).isInstanceOf(VisitNotInState.class);
    assertThatThrownBy(() -> visit.cancel("雨")).isInstanceOf(VisitNotInState.class);
  }

  private static RouteVisit visit() {
    return new RouteVisit(
        new VisitId(1), new BookVisit(new RouteId(1), new UnitId(4), DAY, 30, "党日活动"), "县教育局", DAY);
  }

  private static EducationRoute route(EducationSite... sites) {
    return new EducationRoute(
        new RouteId(1),
        new OpenRoute(
            "山—水—人", "艰苦奋斗", java.util.Arrays.stream(sites).map(EducationSite::id).toList(), DAY),
        List.of(sites));
  }

  private static EducationSite site(long id, int capacity) {
    return new EducationSite(
        new SiteId(id),
        new OpenSite("教育点" + id, SiteElement.MOUNTAIN, new UnitId(9), "开山凿洞", capacity, "", DAY),
        "驮堪乡");
  }
}
