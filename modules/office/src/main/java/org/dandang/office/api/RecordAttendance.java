package org.dandang.office.api;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Who came. */
public record RecordAttendance(
    @NotNull MeetingId meeting, @NotNull Set<@NotNull PersonId> present, long seen) {}
