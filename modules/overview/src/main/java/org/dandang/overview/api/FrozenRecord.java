package org.dandang.overview.api;

import java.util.Optional;

/**
 * A record that a frozen version counted.
 *
 * @param today the record as it is counted today; empty when it is no longer
 * @param why what happened to one that is no longer counted, in Chinese words
 */
public record FrozenRecord(String ref, Optional<FigureRow> today, Optional<String> why) {}
