package org.dandang.personnel.api.assessment;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Objection;

/** What was brought forward about somebody's excellent grade; the place is that in the list. */
public record AssessmentObjectionRow(
    PersonId person, int place, String name, Objection objection) {}
