package org.dandang.office.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;

/**
 * A form not yet handed in, sealed. Only who writes it sees it; it is gone when handed in,
 * discarded or too old.
 */
@Entity
@Table(name = "office_draft")
@AggregateRoot
public class Draft {
  @Id private Long id;
  @Version private long version;
  private String owner;
  private String form;
  private String title;
  private byte[] sealed;

  @Column(name = "saved_at")
  private LocalDateTime savedAt;

  protected Draft() {}

  public Draft(long id, String owner, String form) {
    this.id = id;
    this.owner = owner;
    this.form = form;
  }

  public long id() {
    return id;
  }

  public String owner() {
    return owner;
  }

  public String form() {
    return form;
  }

  public String title() {
    return title;
  }

  public void write(String newTitle, byte[] newSealed, LocalDateTime now) {
    title = newTitle;
    sealed = newSealed.clone();
    savedAt = now;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  public LocalDateTime savedAt() {
    return savedAt;
  }
}
