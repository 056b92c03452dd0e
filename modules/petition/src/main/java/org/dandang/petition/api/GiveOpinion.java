package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A written opinion on a general petition.
 *
 * @param organ who gives it; review and re-review are those of the next higher organ
 * @param document its number
 * @param outcome what it says in one sentence, without the petitioner's name
 * @param approver who approved it, or who entered the superior's
 */
public record GiveOpinion(
    @NotNull ReportId report,
    @NotBlank @Size(max = 100) String organ,
    @NotBlank @Size(max = 100) String document,
    @NotBlank @Size(max = 500) String outcome,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
