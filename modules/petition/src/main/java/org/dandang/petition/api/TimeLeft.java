package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clock as a page shows it.
 *
 * @param last its last day; empty while it rests and once it is done
 * @param rule id of the rule behind it
 * @param source regulation and article
 * @param unconfirmed whether that rule is not attested well enough
 * @param caveat what is said when the edition of the day is not entered
 * @param extendedBy who let it be longer
 * @param pausedBy who let it rest, while it rests
 * @param pauseReason why, while it rests
 */
public record TimeLeft(
    Optional<LocalDate> last,
    String rule,
    String source,
    boolean unconfirmed,
    String caveat,
    Optional<String> extendedBy,
    Optional<String> pausedBy,
    Optional<String> pauseReason) {}
