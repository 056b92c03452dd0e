package org.dandang.personnel.api.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.appointment.ChangeId;

/**
 * An appeal as the file shows it.
 *
 * @param dueOn the last day for the decision, with the extension where there is one
 * @param extension why it takes longer, and who approved
 */
public record AppealRow(
    AppealId id,
    long version,
    ChangeId change,
    String name,
    AppealKind kind,
    String grounds,
    LocalDate toldOn,
    LocalDate filedOn,
    String handlers,
    LocalDate dueOn,
    Optional<String> extension,
    Optional<AppealOutcome> outcome,
    Optional<String> reason,
    Optional<String> document,
    Optional<String> signer,
    Optional<LocalDate> decidedOn) {}
