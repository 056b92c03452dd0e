package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ReceiveReport.NewAllegation;

/**
 * Whoever opened what came through the portal says whom it is about, in the register's own words.
 */
public record RegisterReport(
    @NotNull ReportId report,
    @NotEmpty List<@Valid NewAllegation> allegations,
    @NotNull PersonId registrar,
    @NotNull LocalDate on,
    long seen) {}
