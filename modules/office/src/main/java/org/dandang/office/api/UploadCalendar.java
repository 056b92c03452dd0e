package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A year's holidays and made-up working days.
 *
 * @param region code of the region, empty for the national calendar
 * @param table comma separated: date, kind (holiday or workday), name
 */
public record UploadCalendar(
    int year, @NotNull @Pattern(regexp = "|\\d{6}") String region, @NotBlank String table) {}
