package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The public notice.
 *
 * @param until last day of it, which leaves at least the working days that the rule demands
 */
public record AnnounceNominees(
    @NotNull ProgrammeId programme,
    @NotEmpty List<@NotNull NominationId> nominations,
    @NotBlank @Size(max = 200) String place,
    @NotNull LocalDate from,
    @NotNull LocalDate until) {}
