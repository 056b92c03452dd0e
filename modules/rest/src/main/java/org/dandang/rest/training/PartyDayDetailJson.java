package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.partyday.PartyDayDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the party days, with all that hangs on it. */
@Schema(name = "PartyDayDetail", description = "One of the party days, with all that hangs on it.")
public record PartyDayDetailJson(
    long id,
    long branch,
    String branchName,
    long unit,
    String unitName,
    String month,
    int fixedDay,
    LocalDate heldOn,
    String movedReason,
    String topic,
    boolean ideals,
    int shouldAttend,
    int present,
    String minutes,
    boolean complete,
    LocalDate enteredOn,
    boolean voided) {
  static PartyDayDetailJson of(PartyDayDetail detail) {
    return new PartyDayDetailJson(
        detail.id().value(),
        detail.branch().value(),
        detail.branchName(),
        detail.unit().value(),
        detail.unitName(),
        detail.month().toString(),
        detail.fixedDay(),
        detail.heldOn(),
        detail.movedReason(),
        detail.topic(),
        detail.ideals(),
        detail.shouldAttend(),
        detail.present(),
        detail.minutes(),
        detail.complete(),
        detail.enteredOn(),
        detail.voided());
  }
}
