package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * Somebody's time in a pool; outcome, reason and end are null while it lasts.
 *
 * @param id the person
 */
public record PoolMemberRow(
    PersonId id,
    String name,
    PoolId pool,
    String poolName,
    String inReason,
    LocalDate begin,
    Outcome outcome,
    String outReason,
    LocalDate end) {}
