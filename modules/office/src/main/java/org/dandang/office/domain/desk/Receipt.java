package org.dandang.office.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;

/** One person's copy of a notice; the first reading counts. */
@Entity
@Table(name = "office_notice_receipt")
@AggregateRoot
public class Receipt {
  @Id private Long id;
  @Version private long version;

  @Column(name = "notice_id")
  private long notice;

  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "read_at")
  private LocalDateTime readAt;

  protected Receipt() {}

  public Receipt(long id, long notice, PersonId person) {
    this.id = id;
    this.notice = notice;
    this.person = person;
  }

  public void read(LocalDateTime now) {
    if (readAt == null) readAt = now;
  }
}
