package org.dandang.rest.training;

import java.time.LocalDate;
import java.util.List;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the life meetings, with all that hangs on it. */
@Schema(
    name = "LifeMeetingDetail",
    description = "One of the life meetings, with all that hangs on it.")
public record LifeMeetingDetailJson(
    long id,
    long unit,
    String unitName,
    @Schema(description = "ANNUAL, INSPECTION, OTHER.") String kind,
    int year,
    String topic,
    LocalDate plannedOn,
    @Schema(nullable = true) LocalDate heldOn,
    String place,
    int shouldAttend,
    int present,
    @Schema(nullable = true) LocalDate reportDue,
    @Schema(nullable = true) LocalDate reportedOn,
    @Schema(description = "PREPARING, HELD, CLOSED, CANCELLED.") String state,
    List<LifeMeetingMaterialJson> materials,
    List<LifeMeetingProblemJson> problems,
    LocalDate enteredOn,
    boolean voided) {
  static LifeMeetingDetailJson of(LifeMeetingDetail detail) {
    return new LifeMeetingDetailJson(
        detail.id().value(),
        detail.unit().value(),
        detail.unitName(),
        detail.kind().name(),
        detail.year(),
        detail.topic(),
        detail.plannedOn(),
        detail.heldOn().orElse(null),
        detail.place(),
        detail.shouldAttend(),
        detail.present(),
        detail.reportDue().orElse(null),
        detail.reportedOn().orElse(null),
        detail.state().name(),
        detail.materials().stream().map(LifeMeetingMaterialJson::of).toList(),
        detail.problems().stream().map(LifeMeetingProblemJson::of).toList(),
        detail.enteredOn(),
        detail.voided());
  }

  /** One line of it. */
  @Schema(name = "LifeMeetingMaterial", description = "One line of it.")
  public record LifeMeetingMaterialJson(
      @Schema(description = "PLAN, OPINIONS, HEART_TALKS, SELF_EXAMINATION.") String kind,
      String title,
      LocalDate on) {
    static LifeMeetingMaterialJson of(LifeMeetingDetail.Material one) {
      return new LifeMeetingMaterialJson(one.kind().name(), one.title(), one.on());
    }
  }

  /** One line of it. */
  @Schema(name = "LifeMeetingProblem", description = "One line of it.")
  public record LifeMeetingProblemJson(
      int number,
      String problem,
      String measure,
      String responsible,
      LocalDate due,
      @Schema(nullable = true) LocalDate solvedOn,
      String result) {
    static LifeMeetingProblemJson of(LifeMeetingDetail.Problem one) {
      return new LifeMeetingProblemJson(
          one.number(),
          one.problem(),
          one.measure(),
          one.responsible(),
          one.due(),
          one.solvedOn().orElse(null),
          one.result());
    }
  }
}
