package org.dandang.personnel.api.appointment;

import org.dandang.kernel.id.PersonId;

/** A member who should attend the meeting that decides, as called on its day. */
public record Attendance(PersonId person, String name, boolean present) {}
