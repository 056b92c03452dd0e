package org.dandang.office.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A year's holidays and made-up working days.
 *
 * @param region code of the region, empty for the national calendar
 * @param table comma separated: date, kind (holiday or workday), name
 * @param reason why, where the year was known before; may be empty for a new one
 * @param seen version that the year had when it was looked at, 0 where nothing was uploaded yet
 */
public record UploadCalendar(
    @Min(2000) @Max(2100) int year,
    @NotNull @Pattern(regexp = "|\\d{6}") String region,
    @NotBlank @Size(max = 100_000) String table,
    @NotNull @Size(max = 200) String reason,
    int seen) {}
