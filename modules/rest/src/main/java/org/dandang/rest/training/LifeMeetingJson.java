package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.lifemeeting.LifeMeetingRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Democratic life meetings. */
@Schema(name = "LifeMeeting", description = "Democratic life meetings.")
public record LifeMeetingJson(
    long id,
    String unit,
    @Schema(description = "ANNUAL, INSPECTION, OTHER.") String kind,
    int year,
    String topic,
    LocalDate plannedOn,
    @Schema(nullable = true) LocalDate heldOn,
    int shouldAttend,
    int present,
    int problems,
    int solved,
    @Schema(description = "PREPARING, HELD, CLOSED, CANCELLED.") String state,
    boolean voided) {
  static LifeMeetingJson of(LifeMeetingRow row) {
    return new LifeMeetingJson(
        row.id(),
        row.unit(),
        row.kind().name(),
        row.year(),
        row.topic(),
        row.plannedOn(),
        row.heldOn(),
        row.shouldAttend(),
        row.present(),
        row.problems(),
        row.solved(),
        row.state().name(),
        row.voided());
  }
}
