package org.dandang.training.api.classes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.id.PersonId;

/** An old class whose sign-in sheets are gone: the person was there, says this source. */
public record RecordHistoricAttendance(
    @NotNull ClassId trainingClass,
    @NotNull PersonId person,
    @NotBlank @Size(max = 200) String source,
    long seen) {}
