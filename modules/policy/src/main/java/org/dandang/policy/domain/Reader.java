package org.dandang.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.policy.api.ReadReceipt;

/** Who has read the document, and when first. */
@Embeddable
class Reader {
  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "read_on")
  private LocalDate on;

  protected Reader() {}

  Reader(ReadReceipt receipt) {
    this.person = receipt.person();
    this.on = receipt.on();
  }

  boolean is(PersonId other) {
    return person.equals(other);
  }
}
