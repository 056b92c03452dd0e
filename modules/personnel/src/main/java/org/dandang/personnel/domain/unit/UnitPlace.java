package org.dandang.personnel.domain.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.Period;

/** Below which unit a unit stands in a period. */
@Entity
@Table(name = "personnel_unit_place")
public class UnitPlace {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "unit_id")
  private Unit unit;

  @Column(name = "parent_id")
  private UnitId parent;

  @Embedded private Period period;

  protected UnitPlace() {}

  UnitPlace(Unit unit, UnitId parent, LocalDate on) {
    this.unit = unit;
    this.parent = parent;
    this.period = Period.from(on);
  }

  public UnitId parent() {
    return parent;
  }

  public Period period() {
    return period;
  }

  void endBefore(LocalDate day) {
    if (period.isOpen()) period = period.endedOn(day.minusDays(1));
  }
}
