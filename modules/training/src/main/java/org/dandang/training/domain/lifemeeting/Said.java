package org.dandang.training.domain.lifemeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dandang.kernel.id.PersonId;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;

/** A criticism with the names of the time. */
@Embeddable
public class Said {
  @Column(name = "from_id")
  private PersonId from;

  @Column(name = "from_name")
  private String fromName;

  @Column(name = "of_id")
  private PersonId of;

  @Column(name = "of_name")
  private String ofName;

  @Column(name = "said")
  private String text;

  protected Said() {}

  public Said(PersonId from, String fromName, PersonId of, String ofName, String text) {
    this.from = from;
    this.fromName = fromName;
    this.of = of;
    this.ofName = ofName;
    this.text = text;
  }

  boolean ofSelf() {
    return from.equals(of);
  }

  LifeMeetingDetail.Said detail() {
    return new LifeMeetingDetail.Said(fromName, ofName, ofSelf(), text);
  }
}
