package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dandang.kernel.id.PersonId;

/** One look at what was unsealed. */
@Entity
@Table(name = "petition_look")
public class Look {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "unsealing_id")
  private Unsealing unsealing;

  private PersonId viewer;

  @Column(name = "seen_at")
  private Instant at;

  protected Look() {}

  Look(long id, Unsealing unsealing, PersonId viewer, Instant at) {
    this.id = id;
    this.unsealing = unsealing;
    this.viewer = viewer;
    this.at = at;
  }

  public PersonId viewer() {
    return viewer;
  }

  public Instant at() {
    return at;
  }
}
