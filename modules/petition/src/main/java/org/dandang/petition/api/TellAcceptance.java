package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A named reporter is told whether the accusation is accepted (JJ-26). */
public record TellAcceptance(
    @NotNull ReportId report,
    @NotBlank @Size(max = 200) String paper,
    @NotNull LocalDate on,
    long seen) {}
