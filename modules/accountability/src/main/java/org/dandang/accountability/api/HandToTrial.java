package org.dandang.accountability.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The review is over, the trial office takes the case; its clock begins. */
public record HandToTrial(
    @NotNull CaseId caseFile, @NotNull PersonId trialOfficer, @NotNull LocalDate on, long seen) {}
