package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * These changes, or all that stand there where none is named: the persons become candidates to be
 * examined (确定考察对象).
 *
 * @param document of the report on it; may be empty
 */
public record MakeCandidates(
    @NotNull AppointmentId appointment,
    @NotNull List<ChangeId> changes,
    @NotNull @Size(max = 300) String document,
    @NotNull LocalDate on,
    long seen) {}
