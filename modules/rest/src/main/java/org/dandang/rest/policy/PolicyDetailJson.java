package org.dandang.rest.policy;

import java.time.LocalDate;
import java.util.List;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.Publicise;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the policies, with all that hangs on it. */
@Schema(name = "PolicyDetail", description = "One of the policies, with all that hangs on it.")
public record PolicyDetailJson(
    long id,
    String title,
    @Schema(nullable = true) String number,
    @Schema(description = "CENTRAL, REGION, CITY, COUNTY, DEPARTMENT.") String level,
    @Schema(description = "EDUCATION, SELECTION, APPRAISAL, TOLERANCE, CARE, GENERAL.")
        String field,
    long unit,
    String unitName,
    @Schema(description = "DRAFT, ISSUED, REPEALED.") String state,
    LocalDate draftedOn,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(nullable = true) LocalDate repealedOn,
    String repealedReason,
    List<PolicyClauseJson> clauses,
    List<PolicyDraftingMeetingJson> meetings,
    List<PolicyPubliciseJson> publicity,
    int readers,
    boolean voided) {
  static PolicyDetailJson of(PolicyDetail detail) {
    return new PolicyDetailJson(
        detail.id().value(),
        detail.title(),
        detail.number(),
        detail.level().name(),
        detail.field().name(),
        detail.unit().value(),
        detail.unitName(),
        detail.state().name(),
        detail.draftedOn(),
        detail.issuedOn().orElse(null),
        detail.repealedOn().orElse(null),
        detail.repealedReason(),
        detail.clauses().stream().map(PolicyClauseJson::of).toList(),
        detail.meetings().stream().map(PolicyDraftingMeetingJson::of).toList(),
        detail.publicity().stream().map(PolicyPubliciseJson::of).toList(),
        detail.readers(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "PolicyClause", description = "One line of it.")
  public record PolicyClauseJson(long id, @Schema(nullable = true) int number, String text) {
    static PolicyClauseJson of(PolicyDetail.Clause one) {
      return new PolicyClauseJson(one.id().value(), one.number(), one.text());
    }
  }

  /** One line of it. */
  @Schema(name = "PolicyDraftingMeeting", description = "One line of it.")
  public record PolicyDraftingMeetingJson(
      LocalDate on, String topic, String presiding, int present, String conclusion) {
    static PolicyDraftingMeetingJson of(DraftingMeeting one) {
      return new PolicyDraftingMeetingJson(
          one.on(), one.topic(), one.presiding(), one.present(), one.conclusion());
    }
  }

  /** One line of it. */
  @Schema(name = "PolicyPublicise", description = "One line of it.")
  public record PolicyPubliciseJson(
      @Schema(description = "MEETING, NEWSPAPER, TELEVISION, WEBSITE, WECHAT, NOTICE_BOARD.")
          String platform,
      String title,
      LocalDate on,
      String link) {
    static PolicyPubliciseJson of(Publicise one) {
      return new PolicyPubliciseJson(one.platform().name(), one.title(), one.on(), one.link());
    }
  }
}
