package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** A bar as it was notified; {@code end} is null while a case is open. */
public record NotifiedBarRow(
    long id,
    PersonId person,
    String name,
    Optional<String> measure,
    String rule,
    String document,
    LocalDate begin,
    LocalDate end,
    boolean voided) {}
