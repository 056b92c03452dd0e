package org.dandang.rest.policy;

import java.time.LocalDate;
import org.dandang.policy.api.PolicyRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Incentive documents. */
@Schema(name = "Policy", description = "Incentive documents.")
public record PolicyJson(
    long id,
    String title,
    @Schema(nullable = true) String number,
    @Schema(description = "CENTRAL, REGION, CITY, COUNTY, DEPARTMENT.") String level,
    @Schema(description = "EDUCATION, SELECTION, APPRAISAL, TOLERANCE, CARE, GENERAL.")
        String field,
    String unit,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(description = "DRAFT, ISSUED, REPEALED.") String state,
    boolean voided) {
  static PolicyJson of(PolicyRow row) {
    return new PolicyJson(
        row.id(),
        row.title(),
        row.number(),
        row.level().name(),
        row.field().name(),
        row.unit(),
        row.issuedOn(),
        row.state().name(),
        row.voided());
  }
}
