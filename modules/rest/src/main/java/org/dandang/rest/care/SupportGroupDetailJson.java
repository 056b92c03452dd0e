package org.dandang.rest.care;

import java.time.LocalDate;
import java.util.List;
import org.dandang.care.api.support.ActivityRow;
import org.dandang.care.api.support.GroupDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the support groups, with all that hangs on it. */
@Schema(
    name = "SupportGroupDetail",
    description = "One of the support groups, with all that hangs on it.")
public record SupportGroupDetailJson(
    long id,
    int year,
    long backing,
    String backingName,
    long village,
    String villageName,
    long leader,
    String leaderName,
    String leaderPost,
    String volunteers,
    LocalDate formedOn,
    String dissolvedReason,
    List<SupportActivityJson> activities,
    boolean voided) {
  static SupportGroupDetailJson of(GroupDetail detail) {
    return new SupportGroupDetailJson(
        detail.id().value(),
        detail.year(),
        detail.backing().value(),
        detail.backingName(),
        detail.village().value(),
        detail.villageName(),
        detail.leader().value(),
        detail.leaderName(),
        detail.leaderPost(),
        detail.volunteers(),
        detail.formedOn(),
        detail.dissolvedReason(),
        detail.activities().stream().map(SupportActivityJson::of).toList(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "SupportActivity", description = "One line of it.")
  public record SupportActivityJson(
      long id,
      long group,
      LocalDate day,
      String topic,
      String place,
      int participants,
      @Schema(description = "PLANNED, CARRIED_OUT, CANCELLED.") String state,
      boolean voided) {
    static SupportActivityJson of(ActivityRow one) {
      return new SupportActivityJson(
          one.id(),
          one.group(),
          one.day(),
          one.topic(),
          one.place(),
          one.participants(),
          one.state().name(),
          one.voided());
    }
  }
}
