package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The reviewer's signature under a finding. */
public record ApproveFinding(
    @NotNull ReportId report,
    @Positive int allegation,
    @NotNull PersonId approver,
    @NotNull LocalDate on,
    long seen) {}
