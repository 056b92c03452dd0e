package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** Tolerance is asked for one person's error, by the person, the unit or the case organ. */
public record ApplyForTolerance(
    @NotNull Applicant applicant,
    @NotNull PersonId person,
    @NotNull Optional<CaseId> caseFile,
    @NotBlank @Size(max = 1000) String matter,
    @NotNull PersonId keeper,
    @NotNull PersonId reviewer,
    @NotNull LocalDate on) {}
