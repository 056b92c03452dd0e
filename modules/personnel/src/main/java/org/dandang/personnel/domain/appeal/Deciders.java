package org.dandang.personnel.domain.appeal;

import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Who must keep away from an appeal: the appellant, close relatives, and whoever decided. */
public record Deciders(Set<PersonId> persons) {
  public Deciders {
    persons = Set.copyOf(persons);
  }

  void refuse(Named person) {
    if (persons.contains(person.person())) throw new SamePeople(person.name());
  }

  /** Somebody as called on the day. */
  public record Named(PersonId person, String name) {}
}
