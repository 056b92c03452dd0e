package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.dandang.accountability.domain.ClearanceLetter;
import org.dandang.accountability.domain.Letters;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;

/** Takes letters in and hands signed replies out; nothing is answered at once. */
@ApplicationScoped
@Transactional
class LetterRegister implements ClearanceDesk {
  private Letters letters;
  private People people;
  private Days days;

  protected LetterRegister() {}

  @Inject
  LetterRegister(Letters letters, People people, Days days) {
    this.letters = letters;
    this.people = people;
    this.days = days;
  }

  @Override
  public long send(Letter letter) {
    days.mustHaveCome(letter.on());
    List<PersonId> persons = letter.persons().stream().distinct().toList();
    Map<PersonId, LabelThen> labels = people.labels(persons, letter.on());
    ClearanceLetter received = new ClearanceLetter(letters.nextId(), letter);
    Map<PersonId, Long> asked = letters.askedSince(persons, letter.on().minusYears(1));
    persons.forEach(
        person ->
            received.about(
                letters.nextId(), person, labels.get(person), asked.getOrDefault(person, 0L)));
    letters.add(received);
    return received.id();
  }

  @Override
  public List<Reply> replies(long letter) {
    return letters.get(letter).replies();
  }
}
