package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.PersonFacts;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognisedDate;

/** All days that were ever recognised. */
public interface Recognitions {
  long nextId();

  /** Of one person, the latest first. */
  List<Recognition> of(PersonId person);

  /** Of several, in one go; whoever has none is left out. */
  Map<PersonId, List<Recognition>> ofAll(Collection<PersonId> persons);

  void add(Recognition recognition);

  /** Recognises a day: from now on it stands in the file. */
  default void recognise(Person person, RecogniseDate command, String enteredBy) {
    Optional<LocalDate> before = day(person.facts(), command.date());
    person.hold(command.date(), command.day());
    add(new Recognition(nextId(), command, before, enteredBy));
  }

  /** What was recognised is corrected by another recognition only. */
  static void refuseOther(Person person, PersonFacts typed, List<Recognition> recognised) {
    recognised.stream()
        .map(Recognition::date)
        .filter(date -> !day(person.facts(), date).equals(day(typed, date)))
        .findFirst()
        .ifPresent(
            date -> {
              throw new RecognisedStands(date);
            });
  }

  /** Whether the day of birth in the file was recognised, whatever the ID number says. */
  static boolean holdsBirth(List<Recognition> recognised) {
    return recognised.stream().anyMatch(known -> known.date() == RecognisedDate.BIRTH);
  }

  private static Optional<LocalDate> day(PersonFacts facts, RecognisedDate date) {
    return switch (date) {
      case BIRTH -> Optional.of(facts.birth());
      case PARTY_ENTRY -> facts.partyJoined();
      case WORK_ENTRY -> facts.workEntry();
    };
  }
}
