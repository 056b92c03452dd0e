package org.dandang.care.api.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * A backing unit, the leader in charge and a volunteer team stand behind a village's work team for
 * a year.
 */
public record FormGroup(
    @Min(1990) @Max(2999) int year,
    @NotNull UnitId backing,
    @NotNull UnitId village,
    @NotNull PersonId leader,
    @NotBlank @Size(max = 100) String volunteers,
    @NotNull LocalDate on) {}
