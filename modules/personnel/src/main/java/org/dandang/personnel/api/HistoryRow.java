package org.dandang.personnel.api;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One change of one row, as the history kept it.
 *
 * @param operation I, U or D: entered, changed, removed
 * @param changed columns with old and new value, as JSON; empty for an entry
 */
public record HistoryRow(
    LocalDateTime at, String actor, String operation, String changed, Optional<String> reason) {}
