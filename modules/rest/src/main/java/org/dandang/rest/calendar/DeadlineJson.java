package org.dandang.rest.calendar;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import org.dandang.kernel.time.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deadline. */
@JsonbNillable
@Schema(name = "Deadline", description = "The last day for something.")
public record DeadlineJson(
    @Schema(description = "The last day as counted.") LocalDate day,
    @Schema(
            description =
                "The first working day on or after it, for counts that run through days off.",
            nullable = true)
        LocalDate rolledToWorkingDay,
    @Schema(
            description =
                "It reaches into a year whose calendar has not been published: that part is counted"
                    + " Monday to Friday.")
        boolean provisional,
    @Schema(description = "What was counted.") String rule) {
  static DeadlineJson of(Deadline deadline) {
    return new DeadlineJson(
        deadline.day(),
        deadline.rolledToWorkingDay().orElse(null),
        deadline.provisional(),
        deadline.rule());
  }
}
