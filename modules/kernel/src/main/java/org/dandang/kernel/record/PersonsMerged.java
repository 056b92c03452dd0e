package org.dandang.kernel.record;

import org.dandang.kernel.id.PersonId;

/**
 * Two persons turned out to be one. Each context follows in the same transaction: what it wrote of
 * the one who goes stands under the one who is kept.
 *
 * @param merge number under which each context remembers what it moved
 */
public record PersonsMerged(long merge, PersonId kept, PersonId gone, Amendment amendment)
    implements DomainEvent {}
