package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A named reporter is told the result; what he objects to is recorded (JJ-27).
 *
 * @param teller who told him
 * @param second who recorded it with him; needed for what was said, by telephone or on a visit
 */
public record GiveFeedback(
    @NotNull ReportId report,
    @NotNull FeedbackManner manner,
    @NotNull PersonId teller,
    @NotNull Optional<PersonId> second,
    @NotNull Optional<@Pattern(regexp = "(?s).*\\S.*") String> objection,
    @NotNull LocalDate on,
    long seen) {}
