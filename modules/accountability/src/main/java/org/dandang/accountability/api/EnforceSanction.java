package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * One step after the decision on one person and ladder.
 *
 * @param words how it was served, where it was announced, what was changed, what was reported, or
 *     the number of the paper
 */
public record EnforceSanction(
    @NotNull CaseId caseFile,
    @NotNull PersonId person,
    @NotNull Ladder ladder,
    @NotNull EnforcementStep step,
    @NotBlank @Size(max = 500) String words,
    @NotNull LocalDate on,
    long seen) {}
