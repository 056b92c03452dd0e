package org.dandang.access.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an account has a second factor.
 *
 * @param since when it was confirmed; empty where there is none
 * @param codesLeft recovery codes that have not been used
 * @param demanded whether the account's roles may not be without
 */
public record FactorState(Optional<Instant> since, int codesLeft, boolean demanded) {}
