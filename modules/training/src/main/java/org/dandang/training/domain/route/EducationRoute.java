package org.dandang.training.domain.route;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.training.api.route.OpenRoute;
import org.dandang.training.api.route.RouteDetail;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.SiteId;

/** Sites joined in an order, to be visited in one go; as many people as its smallest site takes. */
@Entity
@Table(name = "training_route")
@AggregateRoot
public class EducationRoute {
  @Id private Long id;
  @Version private long version;

  @Column(name = "name")
  private String name;

  @Column(name = "theme")
  private String theme;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "site_count")
  private int siteCount;

  @ElementCollection
  @CollectionTable(name = "training_route_stop", joinColumns = @JoinColumn(name = "route_id"))
  @Column(name = "site_id")
  @OrderColumn(name = "place")
  private List<Long> sites = new ArrayList<>();

  @Embedded private Standing standing = Standing.inForce();

  protected EducationRoute() {}

  /** The sites in the order of the route. */
  public EducationRoute(RouteId id, OpenRoute opened, List<EducationSite> onTheWay) {
    if (onTheWay.size() < 2) throw new RouteTooShort();
    if (new HashSet<>(opened.sites()).size() < opened.sites().size()) throw new SiteTwice();
    this.id = id.value();
    this.name = opened.name();
    this.theme = opened.theme();
    this.openedOn = opened.on();
    this.capacity = onTheWay.stream().mapToInt(EducationSite::capacity).min().orElseThrow();
    this.siteCount = onTheWay.size();
    onTheWay.forEach(site -> sites.add(site.id().value()));
  }

  public RouteId id() {
    return new RouteId(id);
  }

  public List<SiteId> sites() {
    return sites.stream().map(SiteId::new).toList();
  }

  /**
   * @param booked people who come on that day already
   */
  public void mustTake(int people, int booked) {
    if (people + booked > capacity) throw new OverCapacity(capacity, booked);
  }

  public RouteDetail detail(List<RouteDetail.Stop> stops, long visits, long people) {
    return new RouteDetail(
        id(), name, theme, openedOn, stops, visits, people, standing.isVoided(), version);
  }
}
