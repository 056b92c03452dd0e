package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A named reporter asks to be protected.
 *
 * @param reporter who that is; only a keyed hash of it is kept, and the audit log learns nothing of
 *     it
 * @param owner who sees to it
 */
public record AskProtection(
    @NotNull ReportId report,
    @NotNull Optional<@Valid Reporter> reporter,
    @NotNull PersonId owner,
    @NotNull LocalDate on) {}
