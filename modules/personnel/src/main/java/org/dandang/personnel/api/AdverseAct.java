package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/**
 * Something that may be felt as a harm and has taken effect.
 *
 * @param source what it is called for good, such as {@code change/452}
 * @param persons whom it concerns, under every number of files that were merged into one
 */
public record AdverseAct(
    String source, Set<PersonId> persons, AdverseKind kind, LocalDate effective) {
  public AdverseAct {
    persons = Set.copyOf(persons);
  }
}
