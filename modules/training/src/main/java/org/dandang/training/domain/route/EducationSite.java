package org.dandang.training.domain.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.training.api.route.OpenSite;
import org.dandang.training.api.route.RouteDetail;
import org.dandang.training.api.route.SiteElement;
import org.dandang.training.api.route.SiteId;

/** A place whose story is told to visitors. */
@Entity
@Table(name = "training_site")
@AggregateRoot
public class EducationSite {
  @Id private Long id;
  @Version private long version;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "element")
  private SiteElement element;

  @Column(name = "unit_id")
  private UnitId township;

  @Column(name = "unit_name")
  private String townshipName;

  @Column(name = "story")
  private String story;

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "lies_at")
  private String where;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  protected EducationSite() {}

  public EducationSite(SiteId id, OpenSite opened, String townshipName) {
    this.id = id.value();
    this.name = opened.name();
    this.element = opened.element();
    this.township = opened.township();
    this.townshipName = townshipName;
    this.story = opened.story();
    this.capacity = opened.capacity();
    this.where = opened.where();
    this.openedOn = opened.on();
  }

  public SiteId id() {
    return new SiteId(id);
  }

  public int capacity() {
    return capacity;
  }

  public RouteDetail.Stop stop(int place) {
    return new RouteDetail.Stop(place, id(), name, element, townshipName, story, capacity, where);
  }
}
