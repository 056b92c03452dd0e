package org.dandang.web.personnel;

import java.io.Serializable;
import org.dandang.kernel.id.PersonId;

/** Somebody who should attend the meeting, and whether he or she came. */
public class MemberLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PersonId person;
  private final String name;
  private boolean present = true;

  public MemberLine(PersonId person, String name) {
    this.person = person;
    this.name = name;
  }

  public PersonId getPerson() {
    return person;
  }

  public String getNumber() {
    return person.toString();
  }

  public String getName() {
    return name;
  }

  public boolean isPresent() {
    return present;
  }

  public void setPresent(boolean typed) {
    present = typed;
  }
}
