package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;

/**
 * A programme to be.
 *
 * @param awardYear the year whose work is honoured
 * @param occasion where the awards are handed out
 * @param ceremonyOn the day of that, which may lie in another year
 * @param memberUnits units whose people can have the categories of member units
 */
public record SetUpProgramme(
    @NotBlank @Size(max = 200) String name,
    int awardYear,
    @NotBlank @Size(max = 200) String occasion,
    Optional<LocalDate> ceremonyOn,
    @NotEmpty List<@Valid @NotNull CategoryPlan> categories,
    @NotNull Set<@NotNull UnitId> memberUnits,
    @NotNull LocalDate on) {}
