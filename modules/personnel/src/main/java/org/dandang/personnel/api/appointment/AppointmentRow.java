package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A change in the ledger; {@code effective} is null until it takes effect. */
public record AppointmentRow(
    ChangeId id,
    AppointmentId appointment,
    PersonId person,
    String name,
    String fromUnit,
    String fromPost,
    ChangeKind kind,
    ChangeState state,
    String toUnit,
    String toTitle,
    String document,
    LocalDate effective) {}
