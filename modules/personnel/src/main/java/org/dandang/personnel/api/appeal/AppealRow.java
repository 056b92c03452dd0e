package org.dandang.personnel.api.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;

/**
 * An appeal as the file shows it.
 *
 * @param handlers in words; empty while nobody is named
 * @param dueOn the last day for the decision, with the extension where there is one
 * @param extension why it takes longer, and who approved
 * @param instead the kind of change that takes its place, where it was amended
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
    Optional<ChangeKind> instead,
    Optional<String> reason,
    Optional<String> document,
    Optional<String> signer,
    Optional<LocalDate> decidedOn) {}
