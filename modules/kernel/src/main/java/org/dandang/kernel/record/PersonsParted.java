package org.dandang.kernel.record;

import java.time.Instant;
import org.dandang.kernel.id.PersonId;

/**
 * They were two persons after all. Each context gives back what it moved; one that has decided
 * about the person since refuses, unless what it does is sealed.
 *
 * @param since when they were merged
 */
public record PersonsParted(long merge, PersonId kept, PersonId gone, Instant since)
    implements DomainEvent {}
