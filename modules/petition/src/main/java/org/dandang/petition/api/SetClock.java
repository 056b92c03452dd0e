package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * The clock of a report, or of one of its letters, is made longer, rests or goes on.
 *
 * @param inquiry the letter whose clock is meant; empty for the report's own
 * @param more by how many of what it counts; for an extension alone
 * @param seen version of the report, or of the letter
 */
public record SetClock(
    @NotNull ReportId report,
    @NotNull Optional<InquiryId> inquiry,
    int more,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
