package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.id.PersonId;

/** Something is brought forward while the excellent are shown. */
public record ObjectToExcellent(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @NotNull @Valid NoticeLetter letter,
    long seen) {}
