package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/** A named reporter is told the result; what he objects to is recorded (JJ-27). */
public record GiveFeedback(
    @NotNull ReportId report,
    @NotNull Optional<@Pattern(regexp = "(?s).*\\S.*") String> objection,
    @NotNull LocalDate on,
    long seen) {}
