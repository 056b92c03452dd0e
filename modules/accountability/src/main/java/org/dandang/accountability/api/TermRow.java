package org.dandang.accountability.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline or an effect period with the rule behind it.
 *
 * @param term message key of what runs
 * @param about whom or what it concerns
 * @param from first day
 * @param last last day; empty where it never ends, or no calendar of that year is entered
 * @param rule id and source of the rule in the edition of the day
 * @param caveat what is said when another edition or an unconfirmed rule was used; empty otherwise
 */
public record TermRow(
    String term, String about, LocalDate from, Optional<LocalDate> last, String rule, String caveat)
    implements Serializable {}
