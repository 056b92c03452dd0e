package org.dandang.training.api.lifemeeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/**
 * A leading group prepares its meeting.
 *
 * @param year for which it is held; an annual meeting may be held in the January after
 */
public record PrepareMeeting(
    @NotNull MeetingKind kind,
    @NotNull UnitId unit,
    @Min(1990) @Max(2999) int year,
    @NotBlank @Size(max = 200) String topic,
    @NotNull LocalDate plannedOn) {}
