package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A handler withdraws, or the reviewer takes him off the matter; the ground is named, never the
 * reporter.
 */
public record WithdrawHandler(
    @NotNull ReportId report,
    @NotNull PersonId handler,
    @NotNull RecusalGround ground,
    @NotNull PersonId signer,
    @NotNull LocalDate on,
    long seen) {}
