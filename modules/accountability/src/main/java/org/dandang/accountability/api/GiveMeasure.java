package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * A first-form measure is given.
 *
 * @param grant of a tolerance determination by which it takes the place of a heavier measure
 * @param approver who approved it, not the one who gives it
 */
public record GiveMeasure(
    @NotNull PersonId person,
    @NotNull MeasureKind kind,
    @NotBlank String reason,
    @NotBlank String statement,
    @NotNull Optional<GrantId> grant,
    @NotNull PersonId giver,
    @NotNull PersonId approver,
    @NotNull LocalDate on) {}
