package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.Disposal;

/** An accepted report in the hands of two, with who reviews and how it was disposed of. */
@Embeddable
class Clue implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "first_handler")
  private PersonId first;

  @Column(name = "second_handler")
  private PersonId second;

  private PersonId reviewer;

  @Column(name = "clue_on")
  private LocalDate openedOn;

  @Enumerated(EnumType.STRING)
  private Disposal disposal;

  @Column(name = "disposal_minutes")
  private String minutes;

  @Column(name = "disposed_on")
  private LocalDate disposedOn;

  protected Clue() {}

  static Clue none() {
    return new Clue();
  }

  /** Before whom it lies while nobody handles it. */
  static Clue before(PersonId chief) {
    Clue clue = new Clue();
    clue.reviewer = chief;
    return clue;
  }

  /** All three different, none concerned (E2, E13). */
  static Clue with(
      PersonId one,
      PersonId other,
      PersonId chief,
      Set<PersonId> subjects,
      Recusal recusal,
      LocalDate on) {
    if (one.equals(other)) throw new TwoHandlersNeeded();
    if (chief.equals(one) || chief.equals(other)) throw new OwnApproval(chief);
    Stream.of(one, other, chief).forEach(person -> recusal.check(person, subjects, on));
    Clue clue = new Clue();
    clue.first = one;
    clue.second = other;
    clue.reviewer = chief;
    clue.openedOn = on;
    return clue;
  }

  Clue disposed(Disposal how, String collectiveMinutes, LocalDate on) {
    Clue disposed = copy(first, second);
    disposed.disposal = how;
    disposed.minutes = collectiveMinutes;
    disposed.disposedOn = on;
    return disposed;
  }

  Clue without(PersonId handler) {
    return copy(handler.equals(first) ? null : first, handler.equals(second) ? null : second);
  }

  Clue with(PersonId handler) {
    return first == null ? copy(handler, second) : copy(first, handler);
  }

  /** Opened, but somebody withdrew. */
  boolean hasFreePlace() {
    return openedOn != null && (first == null || second == null);
  }

  private Clue copy(PersonId one, PersonId other) {
    Clue copy = new Clue();
    copy.first = one;
    copy.second = other;
    copy.reviewer = reviewer;
    copy.openedOn = openedOn;
    copy.disposal = disposal;
    copy.minutes = minutes;
    copy.disposedOn = disposedOn;
    return copy;
  }

  boolean isHandledBy(PersonId person) {
    return person.equals(first) || person.equals(second);
  }

  boolean isReviewedBy(PersonId person) {
    return person.equals(reviewer);
  }

  List<PersonId> handlers() {
    return Stream.of(first, second).filter(Objects::nonNull).toList();
  }

  Optional<PersonId> reviewer() {
    return Optional.ofNullable(reviewer);
  }

  Optional<Disposal> disposal() {
    return Optional.ofNullable(disposal);
  }

  Optional<String> minutes() {
    return Optional.ofNullable(minutes);
  }

  LocalDate openedOn() {
    return openedOn;
  }

  LocalDate disposedOn() {
    return disposedOn;
  }
}
