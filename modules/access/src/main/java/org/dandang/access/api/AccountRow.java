package org.dandang.access.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** One line of the list of accounts. */
public record AccountRow(
    AccountId id,
    String name,
    Optional<PersonId> person,
    LocalDate begin,
    Optional<LocalDate> end,
    boolean disabled) {
  public AccountRow(
      Long id, String name, PersonId person, LocalDate begin, LocalDate end, boolean disabled) {
    this(
        new AccountId(id),
        name,
        Optional.ofNullable(person),
        begin,
        Optional.ofNullable(end),
        disabled);
  }
}
