package org.dandang.personnel.domain.appeal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Who must keep away from an appeal: the appellant, close relatives, and whoever decided. */
public record Deciders(Set<PersonId> persons) {
  public Deciders {
    persons = Set.copyOf(persons);
  }

  /** With somebody else; nobody where none is known. */
  public Deciders and(PersonId other) {
    if (other == null) return this;
    Set<PersonId> more = new HashSet<>(persons);
    more.add(other);
    return new Deciders(more);
  }

  /** With whoever signed what was filed before. */
  public Deciders andSigners(List<Recourse> before) {
    Deciders more = this;
    for (Recourse earlier : before) more = more.and(earlier.signer().orElse(null));
    return more;
  }

  void refuse(Named person) {
    if (persons.contains(person.person())) throw new SamePeople(person.name());
  }

  /** Somebody as called on the day. */
  public record Named(PersonId person, String name) {}
}
