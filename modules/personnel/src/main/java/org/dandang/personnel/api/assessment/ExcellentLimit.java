package org.dandang.personnel.api.assessment;

/**
 * How many of those appraised may be excellent.
 *
 * @param percent of those appraised, rounded down
 * @param rule id of the rule behind it
 */
public record ExcellentLimit(int appraised, int percent, int allowed, String rule) {}
