package org.dandang.office.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.api.MeetingRecords;

/** Somebody who should attend, and whether he or she came. */
@Embeddable
public class Member {
  @Column(name = "person_id")
  private PersonId person;

  private boolean present;

  protected Member() {}

  Member(PersonId person, boolean present) {
    this.person = person;
    this.present = present;
  }

  boolean is(PersonId other) {
    return person.equals(other);
  }

  boolean present() {
    return present;
  }

  Member present(Set<PersonId> came) {
    return new Member(person, came.contains(person));
  }

  MeetingRecords.Member told() {
    return new MeetingRecords.Member(person, present);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Member that && person.equals(that.person) && present == that.present;
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, present);
  }
}
