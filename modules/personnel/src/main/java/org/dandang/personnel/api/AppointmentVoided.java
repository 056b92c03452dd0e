package org.dandang.personnel.api;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DomainEvent;

/**
 * What was entered as a person's appointment never was; fired in the transaction of the voiding.
 *
 * @param change number of the change in the ledger of appointments
 */
public record AppointmentVoided(PersonId person, long change, Amendment amendment)
    implements DomainEvent {}
