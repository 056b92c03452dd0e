package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A clarification is proposed by the handlers or requested in writing by the person reported.
 *
 * @param proposer who enters the proposal or took the request
 */
public record StartClarification(
    @NotNull ReportId report,
    @Positive int allegation,
    boolean requested,
    @NotNull Situation situation,
    @NotBlank @Size(max = 500) String issue,
    @NotNull PersonId proposer,
    @NotNull LocalDate on) {}
