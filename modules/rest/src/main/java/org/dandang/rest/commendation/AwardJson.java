package org.dandang.rest.commendation;

import java.time.LocalDate;
import org.dandang.commendation.api.AwardRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the honour roll. */
@Schema(name = "Award", description = "An award with the names of the time.")
public record AwardJson(
    long id,
    @Schema(description = "The year whose work is honoured.") int awardYear,
    String category,
    @Schema(description = "VILLAGE, UNIT or PERSON.") String recipients,
    String name,
    long unit,
    String unitName,
    String post,
    String certificate,
    String document,
    LocalDate decidedOn,
    @Schema(description = "The day it was taken back.", nullable = true) LocalDate revokedOn,
    boolean voided) {
  static AwardJson of(AwardRow row) {
    return new AwardJson(
        row.id(),
        row.awardYear(),
        row.category(),
        row.recipients().name(),
        row.name(),
        row.unit().value(),
        row.unitName(),
        row.post(),
        row.certificate(),
        row.document(),
        row.decidedOn(),
        row.revokedOn(),
        row.voided());
  }
}
