package org.dandang.accountability.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Two officers review the case. */
public record AssignReview(
    @NotNull CaseId caseFile,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotNull LocalDate on,
    long seen) {}
