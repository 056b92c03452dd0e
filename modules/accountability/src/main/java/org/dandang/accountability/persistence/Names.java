package org.dandang.accountability.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** The names of those who work on one file, read in one question. */
record Names(Map<PersonId, PersonOnDay> known) {
  static Names of(PersonDirectory directory, Collection<PersonId> persons, LocalDate day) {
    return new Names(
        directory.onDay(persons.stream().filter(Objects::nonNull).distinct().toList(), day));
  }

  String name(PersonId person) {
    return label(person).map(LabelThen::name).orElseGet(() -> String.valueOf(person));
  }

  String unit(PersonId person) {
    return label(person).map(LabelThen::unitName).orElse("");
  }

  private Optional<LabelThen> label(PersonId person) {
    return Optional.ofNullable(known.get(person)).map(PersonOnDay::label);
  }
}
