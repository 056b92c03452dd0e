package org.dandang.personnel.domain.unit;

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
import org.dandang.personnel.api.unit.SuccessionKind;

/** One unit goes on in another; its open work and its history are the successor's to read. */
@Entity
@Table(name = "personnel_unit_succession")
@AggregateRoot
public class UnitSuccession {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private SuccessionKind kind;

  @Column(name = "predecessor_id")
  private UnitId predecessor;

  @Column(name = "successor_id")
  private UnitId successor;

  @Column(name = "on_day")
  private LocalDate on;

  private String document;

  protected UnitSuccession() {}

  public UnitSuccession(
      long id,
      SuccessionKind kind,
      UnitId predecessor,
      UnitId successor,
      LocalDate on,
      String document) {
    this.id = id;
    this.kind = kind;
    this.predecessor = predecessor;
    this.successor = successor;
    this.on = on;
    this.document = document;
  }

  public UnitId predecessor() {
    return predecessor;
  }

  public UnitId successor() {
    return successor;
  }
}
