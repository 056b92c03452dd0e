package org.dandang.personnel.api;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DomainEvent;

/**
 * A person took up a post by a decision; fired in the transaction of the appointment.
 *
 * @param change number of the change in the ledger of appointments
 * @param upward a promotion or further use (提拔、重用)
 */
public record PersonAppointed(PersonId person, long change, boolean upward, LocalDate effective)
    implements DomainEvent {}
