package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/**
 * What the records say about the persons of a letter.
 *
 * @param barred by an effect period or an open disciplinary case
 * @param open in an accountability case that is not concluded
 * @param waivers grants of award clearance in force, by person
 */
public record ClearanceFindings(
    Set<PersonId> barred, Set<PersonId> open, Map<PersonId, List<Grant>> waivers) {
  boolean isBarred(PersonId person) {
    return barred.contains(person);
  }

  boolean isOpen(PersonId person) {
    return open.contains(person);
  }

  Optional<Grant> waiver(PersonId person, LocalDate on) {
    return waivers.getOrDefault(person, List.of()).stream()
        .filter(grant -> !grant.grantedOn().isAfter(on))
        .findFirst();
  }
}
