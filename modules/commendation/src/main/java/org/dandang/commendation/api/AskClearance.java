package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** One letter about all persons of a programme who have not been asked about yet. */
public record AskClearance(
    @NotNull ProgrammeId programme,
    @NotBlank @Size(max = 100) String document,
    @NotBlank @Size(max = 100) String signer,
    @NotNull LocalDate on) {}
