package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.accountability.domain.Recusal;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;

/** What the case organs ask of the directory of persons. */
@ApplicationScoped
class People {
  private PersonDirectory directory;

  protected People() {}

  @Inject
  People(PersonDirectory directory) {
    this.directory = directory;
  }

  LabelThen label(PersonId person, LocalDate on) {
    return known(person, on).label();
  }

  /** In one batch; an unknown person is an error. */
  Map<PersonId, LabelThen> labels(Collection<PersonId> persons, LocalDate on) {
    Map<PersonId, PersonOnDay> known = directory.onDay(persons, on);
    return persons.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                person ->
                    Optional.ofNullable(known.get(person))
                        .orElseThrow(() -> new NotFound("person " + person))
                        .label()));
  }

  /** Whether the person heads the county committee on that day. */
  boolean headsCommittee(PersonId person, LocalDate on) {
    PersonOnDay known = known(person, on);
    return known.partySecretary() && known.level().isCountyLevel();
  }

  Recusal recusal() {
    return new Recusal(directory::related);
  }

  private PersonOnDay known(PersonId person, LocalDate on) {
    return directory.onDay(person, on).orElseThrow(() -> new NotFound("person " + person));
  }
}
