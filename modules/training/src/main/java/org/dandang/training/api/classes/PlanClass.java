package org.dandang.training.api.classes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/**
 * A class enters the plan.
 *
 * @param organiser the unit that holds it; scopes the record
 * @param sessions how many sign-ins a person who misses nothing makes
 * @param topics learning topics, such as 理想信念、四个意识
 */
public record PlanClass(
    @NotBlank @Size(max = 200) String title,
    @NotNull ClassKind kind,
    @NotNull UnitId organiser,
    @NotBlank @Size(max = 200) String place,
    @NotNull LocalDate begin,
    @NotNull LocalDate end,
    @Min(1) @Max(600) int hours,
    @NotNull SignInRhythm rhythm,
    @Positive int sessions,
    @Positive int seats,
    @NotNull @Size(max = 200) String topics,
    @NotNull LocalDate on) {}
