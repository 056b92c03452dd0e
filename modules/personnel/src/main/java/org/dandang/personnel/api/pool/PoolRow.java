package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import org.dandang.personnel.api.Industry;

/** A pool in the list as of a day; industry and profession are null where they do not matter. */
public record PoolRow(
    PoolId id,
    String name,
    PoolKind kind,
    boolean byRule,
    Industry industry,
    String profession,
    int members,
    LocalDate begin) {}
