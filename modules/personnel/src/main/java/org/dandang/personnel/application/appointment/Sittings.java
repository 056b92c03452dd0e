package org.dandang.personnel.application.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.Sitting;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Kinships;
import org.dandang.personnel.domain.appointment.Member;
import org.dandang.personnel.domain.appointment.Session;

/** Makes a session from who sat: how they are called, and whose close relatives they are. */
@ApplicationScoped
class Sittings {
  @Inject PersonDirectory directory;
  @Inject Kinships kinships;

  Session of(Appointment appointment, Sitting sitting, Set<ChangeId> deferred, LocalDate on) {
    Map<PersonId, PersonOnDay> known = directory.onDay(sitting.members(), on);
    List<Member> members =
        sitting.members().stream()
            .sorted()
            .map(
                person ->
                    new Member(person, name(known, person), sitting.present().contains(person)))
            .toList();
    return new Session(
        members,
        sitting.ballots().stream()
            .collect(Collectors.toMap(Ballot::change, Function.identity(), (first, last) -> last)),
        deferred,
        kinships.of(appointment.changes().stream().map(Change::person).distinct().toList()));
  }

  /** How somebody is called on a day. */
  String name(PersonId person, LocalDate on) {
    return name(directory.onDay(List.of(person), on), person);
  }

  private static String name(Map<PersonId, PersonOnDay> known, PersonId person) {
    return Optional.ofNullable(known.get(person))
        .map(found -> found.label().name())
        .orElseGet(person::toString);
  }
}
