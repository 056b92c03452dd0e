package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A person appeals against a sanction. */
public record FileAppeal(
    @NotNull CaseId caseFile,
    @NotNull PersonId person,
    @NotNull Ladder ladder,
    @NotBlank String grounds,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotNull LocalDate on) {}
