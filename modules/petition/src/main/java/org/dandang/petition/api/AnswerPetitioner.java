package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The office writes to whoever holds the receipt. */
public record AnswerPetitioner(
    @NotNull ReportId report,
    @NotBlank @Size(max = 5_000) String text,
    @NotNull PersonId signer,
    @NotNull LocalDate on) {}
