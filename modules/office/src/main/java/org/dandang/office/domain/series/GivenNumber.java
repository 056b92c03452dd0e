package org.dandang.office.domain.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;

/**
 * A document number in its place. It is given for good; when its paper is not issued it stays as
 * void.
 */
@Entity
@Table(name = "office_number")
@AggregateRoot
public class GivenNumber {
  @Id private Long id;
  @Version private long version;
  private String kind;
  private int year;
  private int ordinal;

  @Column(name = "given_at")
  private LocalDateTime givenAt;

  @Column(name = "given_to")
  private String givenTo;

  @Embedded private Standing standing = Standing.inForce();

  protected GivenNumber() {}

  public GivenNumber(
      long id, String kind, int year, int ordinal, LocalDateTime givenAt, String givenTo) {
    this.id = id;
    this.kind = kind;
    this.year = year;
    this.ordinal = ordinal;
    this.givenAt = givenAt;
    this.givenTo = givenTo;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public long version() {
    return version;
  }

  public Standing standing() {
    return standing;
  }

  /** As it stands on paper. */
  public String text() {
    return kind + "〔" + year + "〕" + ordinal + "号";
  }
}
