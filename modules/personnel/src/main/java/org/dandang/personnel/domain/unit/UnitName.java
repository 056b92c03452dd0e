package org.dandang.personnel.domain.unit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.time.Period;

/** What a unit is called in a period. */
@Entity
@Table(name = "personnel_unit_name")
public class UnitName {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  @SequenceGenerator(
      name = "personnel_part",
      sequenceName = "personnel_part_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "unit_id")
  private Unit unit;

  private String name;
  private String pinyin;
  @Embedded private Period period;

  protected UnitName() {}

  UnitName(Unit unit, String name, String pinyin, LocalDate on) {
    this.unit = unit;
    this.name = name;
    this.pinyin = pinyin;
    this.period = Period.from(on);
  }

  public String name() {
    return name;
  }

  public String pinyin() {
    return pinyin;
  }

  public Period period() {
    return period;
  }

  void endBefore(LocalDate day) {
    if (period.isOpen()) period = period.endedOn(day.minusDays(1));
  }
}
