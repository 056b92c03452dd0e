package org.dandang.kernel.persistence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;

/** Something to be listed in a test. */
@Entity
@Table(name = "kernel_thing")
class Thing {
  @Id private Long id;
  private String title;
  private UnitId unit;
  private PersonId person;
  @Embedded private Period period;
  @Embedded private Standing standing;

  protected Thing() {}

  Thing(long id, String title, UnitId unit, PersonId person, Period period) {
    this.id = id;
    this.title = title;
    this.unit = unit;
    this.person = person;
    this.period = period;
    this.standing = Standing.inForce();
  }

  Period period() {
    return period;
  }

  PersonId person() {
    return person;
  }
}
