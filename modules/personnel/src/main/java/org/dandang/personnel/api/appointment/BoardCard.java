package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * One open change on the board.
 *
 * @param title of its batch
 * @param next step that is to be taken, or left out, now
 * @param since day of the last step
 * @param due last day of the notice or probation, or day on which the document takes effect
 */
public record BoardCard(
    ChangeId id,
    AppointmentId appointment,
    String title,
    PersonId person,
    String name,
    String fromUnit,
    String fromPost,
    ChangeKind kind,
    ChangeState state,
    String toUnit,
    String toTitle,
    Optional<ProcedureStep> next,
    LocalDate since,
    Optional<LocalDate> due) {}
