package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;

/** What those who signed or handled are called, all asked for at once. */
@ApplicationScoped
class Names {
  @Inject PersonDirectory people;
  @Inject BusinessDay businessDay;

  Map<PersonId, String> of(Collection<PersonId> persons) {
    return people
        .onDay(persons.stream().filter(Objects::nonNull).distinct().toList(), businessDay.today())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, person -> person.getValue().label().name()));
  }
}
