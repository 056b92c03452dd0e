package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** What the trial office proposes for one person on one ladder; frozen as it is entered. */
public record ProposeSanction(
    @NotNull CaseId caseFile,
    @NotNull PersonId person,
    @NotBlank String clause,
    @NotNull Sanction lightest,
    @NotNull Sanction heaviest,
    @NotNull Sanction proposed,
    @NotBlank String opinion,
    @NotNull PersonId trialOfficer,
    @NotNull LocalDate on,
    long seen) {}
