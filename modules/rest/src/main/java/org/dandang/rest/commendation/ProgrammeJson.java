package org.dandang.rest.commendation;

import java.time.LocalDate;
import org.dandang.commendation.api.ProgrammeRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commendation programme. */
@Schema(name = "Programme", description = "A commendation programme.")
public record ProgrammeJson(
    long id,
    String name,
    @Schema(description = "The year whose work is honoured.") int awardYear,
    String occasion,
    @Schema(description = "The day of the ceremony.", nullable = true) LocalDate ceremonyOn,
    @Schema(description = "Number of the approval.", nullable = true) String approvalDocument,
    @Schema(description = "PREPARED, PUBLISHED, ANNOUNCED or DECIDED.") String state) {
  static ProgrammeJson of(ProgrammeRow row) {
    return new ProgrammeJson(
        row.id(),
        row.name(),
        row.awardYear(),
        row.occasion(),
        row.ceremonyOn(),
        row.approvalDocument(),
        row.state().name());
  }
}
