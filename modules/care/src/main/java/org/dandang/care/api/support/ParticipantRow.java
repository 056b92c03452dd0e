package org.dandang.care.api.support;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** One person in one activity, with name, unit and post of the time. */
public record ParticipantRow(
    long id,
    long activity,
    LocalDate day,
    String topic,
    PersonId person,
    String name,
    String unit,
    String post)
    implements Serializable {}
