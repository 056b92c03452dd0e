package org.dandang.personnel.api.warning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many of a kind nobody has dealt with.
 *
 * @param capped there are more than were counted
 * @param rule id of the rule behind it
 * @param first the earliest day among them
 */
public record WarningCount(
    WarningKind kind, int open, boolean capped, String rule, Optional<LocalDate> first) {}
