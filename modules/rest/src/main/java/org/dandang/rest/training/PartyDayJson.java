package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.partyday.PartyDayRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fixed party days of the branches. */
@Schema(name = "PartyDay", description = "Fixed party days of the branches.")
public record PartyDayJson(
    long id,
    String branch,
    String unit,
    LocalDate month,
    LocalDate heldOn,
    String topic,
    boolean ideals,
    int shouldAttend,
    int present,
    boolean complete,
    boolean voided) {
  static PartyDayJson of(PartyDayRow row) {
    return new PartyDayJson(
        row.id(),
        row.branch(),
        row.unit(),
        row.month(),
        row.heldOn(),
        row.topic(),
        row.ideals(),
        row.shouldAttend(),
        row.present(),
        row.complete(),
        row.voided());
  }
}
