package org.dandang.commendation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Opens a programme for nominations under the number of the document that approved it. */
public record PublishProgramme(
    @NotNull ProgrammeId programme,
    @NotNull @Size(max = 100) String approvalDocument,
    @NotNull LocalDate on,
    long seen) {}
