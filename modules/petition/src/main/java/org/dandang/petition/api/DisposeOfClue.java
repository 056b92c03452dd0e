package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** How a clue is disposed of, after collective study and approval. */
public record DisposeOfClue(
    @NotNull ReportId report,
    @NotNull Disposal disposal,
    @NotBlank String minutes,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
