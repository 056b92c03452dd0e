package org.dandang.office.domain.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;

/** The other half, known by its key since somebody compared the print; a newer one replaces it. */
@Entity
@Table(name = "office_exchange_partner")
@AggregateRoot
public class Partner {
  @Id private Long id;

  @Column(name = "public_key")
  private String key;

  @Column(name = "known_since")
  private LocalDateTime since;

  @Column(name = "known_by")
  private String by;

  protected Partner() {}

  public Partner(long id, KeyCard key, String by, LocalDateTime since) {
    this.id = id;
    this.key = key.text();
    this.by = by;
    this.since = since;
  }

  public KeyCard key() {
    return new KeyCard(key);
  }
}
