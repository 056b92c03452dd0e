package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A closed accusation is taken up again, in other hands. */
public record ReopenReport(
    @NotNull ReportId report,
    @NotNull ReopenGround ground,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
