package org.dandang.office.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;

/** A note with a page that it opens. It is sent once; each receiver's reading is kept. */
@Entity
@Table(name = "office_notice")
@AggregateRoot
public class Notice {
  @Id private Long id;
  @Version private long version;
  private String subject;
  private String page;
  private String sender;

  @Column(name = "sent_at")
  private LocalDateTime sentAt;

  protected Notice() {}

  public Notice(long id, String subject, String page, String sender, LocalDateTime sentAt) {
    this.id = id;
    this.subject = subject;
    this.page = page;
    this.sender = sender;
    this.sentAt = sentAt;
  }

  public long id() {
    return id;
  }
}
