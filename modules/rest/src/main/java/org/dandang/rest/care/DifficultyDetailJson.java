package org.dandang.rest.care;

import java.time.LocalDate;
import java.util.List;
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the difficulties, with all that hangs on it. */
@Schema(
    name = "DifficultyDetail",
    description = "One of the difficulties, with all that hangs on it.")
public record DifficultyDetailJson(
    long id,
    @Schema(nullable = true) Long group,
    long village,
    String villageName,
    long requester,
    String requesterName,
    @Schema(description = "LIVING, WORK, HEALTH, FAMILY, VILLAGE, OTHER.") String kind,
    @Schema(description = "NORMAL, SOON, URGENT.") String urgency,
    String difficulty,
    LocalDate collectedOn,
    @Schema(nullable = true) Long owner,
    String ownerName,
    @Schema(nullable = true) LocalDate due,
    @Schema(description = "COLLECTED, ASSIGNED, SOLVED, CONFIRMED.") String state,
    String result,
    @Schema(nullable = true) String confirmedBy,
    List<DifficultyStepJson> steps,
    boolean voided) {
  static DifficultyDetailJson of(DifficultyDetail detail) {
    return new DifficultyDetailJson(
        detail.id().value(),
        detail.group().map(GroupId::value).orElse(null),
        detail.village().value(),
        detail.villageName(),
        detail.requester().value(),
        detail.requesterName(),
        detail.kind().name(),
        detail.urgency().name(),
        detail.difficulty(),
        detail.collectedOn(),
        detail.owner().map(UnitId::value).orElse(null),
        detail.ownerName(),
        detail.due().orElse(null),
        detail.state().name(),
        detail.result(),
        detail.confirmedBy().map(Enum::name).orElse(null),
        detail.steps().stream().map(DifficultyStepJson::of).toList(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "DifficultyStep", description = "One line of it.")
  public record DifficultyStepJson(
      LocalDate on,
      @Schema(description = "COLLECTED, ASSIGNED, SOLVED, CONFIRMED.") String state,
      String text) {
    static DifficultyStepJson of(DifficultyDetail.StepRow one) {
      return new DifficultyStepJson(one.on(), one.state().name(), one.text());
    }
  }
}
