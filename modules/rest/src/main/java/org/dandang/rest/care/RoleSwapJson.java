package org.dandang.rest.care;

import java.time.LocalDate;
import org.dandang.care.api.swap.SwapRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Role-swap days of leaders. */
@Schema(name = "RoleSwap", description = "Role-swap days of leaders.")
public record RoleSwapJson(
    long id,
    LocalDate day,
    String leader,
    String unit,
    String post,
    @Schema(
            description =
                "VILLAGE_SECRETARY, FIRST_SECRETARY, PARTY_SECRETARY, SECTION_CHIEF, WINDOW_CLERK.")
        String role,
    String host,
    int findings,
    int settled,
    @Schema(description = "PLANNED, DONE, CANCELLED.") String state,
    boolean voided) {
  static RoleSwapJson of(SwapRow row) {
    return new RoleSwapJson(
        row.id(),
        row.day(),
        row.leader(),
        row.unit(),
        row.post(),
        row.role().name(),
        row.host(),
        row.findings(),
        row.settled(),
        row.state().name(),
        row.voided());
  }
}
