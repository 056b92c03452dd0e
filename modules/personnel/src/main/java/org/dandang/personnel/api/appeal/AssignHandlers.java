package org.dandang.personnel.api.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Two who had no part in the decision handle what the cadre filed. */
public record AssignHandlers(
    @NotNull AppealId appeal,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotNull LocalDate on,
    long seen) {}
