package org.dandang.personnel.api.search;

/**
 * A kept set of conditions.
 *
 * @param keeper the account that keeps it
 * @param own kept by whoever asks
 */
public record ConditionSetRow(
    ConditionSetId id,
    long version,
    String name,
    Conditions conditions,
    boolean shared,
    String keeper,
    boolean own) {}
