package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The person concerned states the own side, or waives it. */
public record HearPerson(
    @NotNull CaseId caseFile,
    @NotNull PersonId person,
    boolean waived,
    @NotBlank String statement,
    @NotNull LocalDate on,
    long seen) {}
