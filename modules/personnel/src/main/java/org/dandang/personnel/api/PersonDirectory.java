package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** What other contexts may know of persons; answers in one batch whatever the number asked for. */
public interface PersonDirectory {
  /**
   * As of a day; persons unknown on that day are left out. Not limited by scope: a label is no
   * file.
   */
  Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day);

  default Optional<PersonOnDay> onDay(PersonId person, LocalDate day) {
    return Optional.ofNullable(onDay(List.of(person), day).get(person));
  }

  /**
   * Persons by part of a name, pinyin or initials, at most 1,000.
   *
   * @throws org.dandang.kernel.rule.InvalidInput when more than 1,000 match: narrow the search
   */
  List<PersonId> named(String typed);

  /** Whether two persons are close relatives or serve in the same unit on the day, for recusal. */
  boolean related(PersonId one, PersonId other, LocalDate day);
}
