package org.dandang.rest.commendation;

import java.time.LocalDate;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.kernel.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award with what it rests on. */
@Schema(name = "AwardDetail", description = "An award with what it rests on.")
public record AwardDetailJson(
    AwardJson award,
    long programme,
    @Schema(description = "Number of the person.", nullable = true) Long person,
    @Schema(description = "Minutes or slip of the decision.") String basisDocument,
    LocalDate basisOn,
    LocalDate enteredOn,
    @Schema(description = "FRAUD, CONCEALMENT or MISCONDUCT.", nullable = true)
        String revocationGround) {
  static AwardDetailJson of(AwardDetail detail) {
    return new AwardDetailJson(
        AwardJson.of(detail.row()),
        detail.programme().id(),
        detail.person().map(PersonId::value).orElse(null),
        detail.basis().document(),
        detail.basis().on(),
        detail.enteredOn(),
        detail.revocation().map(revocation -> revocation.ground().name()).orElse(null));
  }
}
