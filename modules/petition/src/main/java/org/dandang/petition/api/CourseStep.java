package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * One step with a general petition.
 *
 * @param paper number of the paper it rests on, or the reason in a sentence
 * @param signer who answers for it
 */
public record CourseStep(
    @NotNull ReportId report,
    @NotBlank @Size(max = 500) String paper,
    @NotNull PersonId signer,
    @NotNull LocalDate on,
    long seen) {}
