package org.dandang.training.api.classes;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** One person in one class, with name, unit and post of the time. */
public record AttendanceRow(
    long id,
    long trainingClass,
    String title,
    LocalDate begin,
    PersonId person,
    String name,
    String unit,
    String post,
    Presence presence,
    int signIns,
    int hoursCredited,
    String certificate,
    boolean voided)
    implements Serializable {}
