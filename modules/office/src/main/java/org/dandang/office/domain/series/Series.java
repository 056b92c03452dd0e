package org.dandang.office.domain.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dandang.kernel.record.AggregateRoot;

/** The numbers of one kind in one year. It begins at one and never skips nor repeats. */
@Entity
@Table(name = "office_series")
@AggregateRoot
public class Series {
  @Id private Long id;
  @Version private long version;
  private String kind;
  private int year;
  private int last;

  protected Series() {}

  public Series(long id, String kind, int year) {
    this.id = id;
    this.kind = kind;
    this.year = year;
  }

  /** The next ordinal; called under a lock. */
  public int next() {
    return ++last;
  }
}
