package org.dandang.office.domain.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dandang.kernel.desk.Courier.Kind;
import org.dandang.kernel.desk.Courier.Parcel;
import org.dandang.kernel.record.AggregateRoot;

/**
 * A signed file that was handed over or taken. It is written down with its number and never
 * changes; a number is used once by each sender.
 */
@Entity
@Table(name = "office_exchanged")
@AggregateRoot
public class Exchanged {
  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  /** Print of the key that signed it. */
  private String sender;

  private boolean taken;
  private long number;

  @Column(name = "on_day")
  private LocalDate on;

  @Column(name = "row_count")
  private int rows;

  @Column(name = "noted_at")
  private LocalDateTime notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected Exchanged() {}

  private Exchanged(long id, String sender, boolean taken, Parcel parcel) {
    this.id = id;
    this.kind = parcel.kind();
    this.sender = sender;
    this.taken = taken;
    this.number = parcel.number();
    this.on = parcel.on();
    this.rows = parcel.rows().size();
  }

  public static Exchanged handedOver(long id, KeyCard own, Parcel parcel) {
    return new Exchanged(id, own.fingerprint(), false, parcel);
  }

  public static Exchanged taken(long id, KeyCard partner, Parcel parcel) {
    return new Exchanged(id, partner.fingerprint(), true, parcel);
  }

  public Exchanged notedBy(String actor, LocalDateTime at) {
    notedBy = actor;
    notedAt = at;
    return this;
  }
}
