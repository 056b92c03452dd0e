package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** Where a report goes, approved by somebody else than the one who registered it. */
public record RouteReport(
    @NotNull ReportId report,
    @NotNull Routing routing,
    @NotNull Optional<ReportId> original,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
