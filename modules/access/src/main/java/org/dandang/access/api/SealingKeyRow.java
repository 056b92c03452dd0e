package org.dandang.access.api;

import java.time.Instant;

/**
 * One key of the house.
 *
 * @param present seals now
 */
public record SealingKeyRow(int number, Instant madeAt, boolean present) {}
