package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Keep the overview of a year as it reads now.
 *
 * @param asOf the cut-off; the business day unless one is given
 * @param seen version of the draft that was shown
 */
public record FreezeOverview(int year, Optional<LocalDate> asOf, long seen) {}
