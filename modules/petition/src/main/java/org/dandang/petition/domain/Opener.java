package org.dandang.petition.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * Who opens what comes through the portal: nobody who is named in it (Q3, E2). A namesake costs a
 * colleague's time; the person reported reading the report would cost the petitioner far more.
 */
public final class Opener {
  private final Map<PersonId, String> names;

  public Opener(Map<PersonId, String> names) {
    this.names = Map.copyOf(names);
  }

  public Optional<PersonId> of(List<PersonId> staff, String said) {
    return staff.stream().filter(person -> !isNamed(person, said)).findFirst();
  }

  public boolean names(Collection<PersonId> persons, String said) {
    return persons.stream().anyMatch(person -> isNamed(person, said));
  }

  private boolean isNamed(PersonId person, String said) {
    String name = names.get(person);
    return name != null && said.replaceAll("[\\s\\p{Z}]", "").contains(name);
  }
}
