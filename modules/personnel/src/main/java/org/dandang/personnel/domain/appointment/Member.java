package org.dandang.personnel.domain.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appointment.Attendance;

/** A member of the committee when it decided. */
@Embeddable
public class Member {
  @Column(name = "person_id")
  private PersonId person;

  @Column(name = "person_name")
  private String name;

  private boolean present;

  protected Member() {}

  public Member(PersonId person, String name, boolean present) {
    this.person = person;
    this.name = name;
    this.present = present;
  }

  public PersonId person() {
    return person;
  }

  public String name() {
    return name;
  }

  public boolean isPresent() {
    return present;
  }

  public Attendance told() {
    return new Attendance(person, name, present);
  }
}
