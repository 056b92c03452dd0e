package org.dandang.rest.care;

import java.time.LocalDate;
import java.util.List;
import org.dandang.care.api.swap.SwapDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the role swaps, with all that hangs on it. */
@Schema(name = "RoleSwapDetail", description = "One of the role swaps, with all that hangs on it.")
public record RoleSwapDetailJson(
    long id,
    LocalDate day,
    long leader,
    String leaderName,
    String leaderUnit,
    String leaderPost,
    @Schema(
            description =
                "COUNTY_PRINCIPAL, COUNTY_DEPUTY, SECTION_PRINCIPAL, SECTION_DEPUTY, STAFF.")
        String level,
    @Schema(
            description =
                "VILLAGE_SECRETARY, FIRST_SECRETARY, PARTY_SECRETARY, SECTION_CHIEF, WINDOW_CLERK.")
        String role,
    long host,
    String hostName,
    @Schema(description = "PLANNED, DONE, CANCELLED.") String state,
    String report,
    List<RoleSwapFindingJson> findings,
    LocalDate enteredOn,
    boolean voided) {
  static RoleSwapDetailJson of(SwapDetail detail) {
    return new RoleSwapDetailJson(
        detail.id().value(),
        detail.day(),
        detail.leader().value(),
        detail.leaderName(),
        detail.leaderUnit(),
        detail.leaderPost(),
        detail.level().name(),
        detail.role().name(),
        detail.host().value(),
        detail.hostName(),
        detail.state().name(),
        detail.report(),
        detail.findings().stream().map(RoleSwapFindingJson::of).toList(),
        detail.enteredOn(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "RoleSwapFinding", description = "One line of it.")
  public record RoleSwapFindingJson(
      int number,
      String found,
      long owner,
      String ownerName,
      LocalDate due,
      @Schema(nullable = true) LocalDate resolvedOn,
      String result) {
    static RoleSwapFindingJson of(SwapDetail.Finding one) {
      return new RoleSwapFindingJson(
          one.number(),
          one.found(),
          one.owner().value(),
          one.ownerName(),
          one.due(),
          one.settledOn().orElse(null),
          one.result());
    }
  }
}
