package org.dandang.personnel.domain.unit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;

/**
 * A unit of the organisation tree. It is founded, may be renamed or moved, and ends by dissolution
 * or by succession; what it was called and where it stood stays known for every day of its life.
 */
@Entity
@Table(name = "personnel_unit")
@AggregateRoot
public class Unit {
  @Id private Long id;
  @Version private long version;
  private String code;

  @Column(name = "public_code")
  private String publicCode;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  @Enumerated(EnumType.STRING)
  private Industry industry;

  @Column(name = "place_order")
  private int order;

  @Embedded private Period period;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
  @OrderBy("period.begin")
  private List<UnitName> names = new ArrayList<>();

  @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
  @OrderBy("period.begin")
  private List<UnitPlace> places = new ArrayList<>();

  protected Unit() {}

  public Unit(
      UnitId id,
      String code,
      String publicCode,
      UnitKind kind,
      Industry industry,
      int order,
      LocalDate on) {
    this.id = id.value();
    this.code = code;
    this.publicCode = publicCode;
    this.kind = kind;
    this.industry = industry;
    this.order = order;
    this.period = Period.from(on);
    this.standing = Standing.inForce();
  }

  public UnitId id() {
    return new UnitId(id);
  }

  public long version() {
    return version;
  }

  public UnitKind kind() {
    return kind;
  }

  public Period period() {
    return period;
  }

  /** From that day it has this name. */
  public void callIt(String name, String pinyin, LocalDate on) {
    goesOnAt(on);
    names.forEach(earlier -> earlier.endBefore(on));
    names.add(new UnitName(this, name, pinyin, on));
  }

  /** From that day it stands below the other. */
  public void standBelow(UnitId parent, LocalDate on) {
    goesOnAt(on);
    places.forEach(earlier -> earlier.endBefore(on));
    places.add(new UnitPlace(this, parent, on));
  }

  /** The last day of its life is the day before the successors' first. */
  public void endBefore(LocalDate day) {
    goesOnAt(day);
    LocalDate last = day.minusDays(1);
    if (!period.contains(last)) throw new UnitEnded(id());
    period = period.endedOn(last);
    names.forEach(name -> name.endBefore(day));
    places.forEach(place -> place.endBefore(day));
  }

  public void dissolve(Amendment amendment) {
    endBefore(amendment.on().plusDays(1));
    standing = standing.correctedBy(amendment);
  }

  public Optional<UnitId> parentOn(LocalDate day) {
    return places.stream()
        .filter(place -> place.period().contains(day))
        .map(UnitPlace::parent)
        .findFirst();
  }

  public String nameOn(LocalDate day) {
    return names.stream()
        .filter(name -> name.period().contains(day))
        .map(UnitName::name)
        .findFirst()
        .orElseThrow(() -> new UnitEnded(id()));
  }

  private void goesOnAt(LocalDate day) {
    if (!period.contains(day)) throw new UnitEnded(id());
  }
}
