package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispatch with its reports. */
@Schema(name = "DispatchDetail", description = "A dispatch with its reports.")
public record DispatchDetailJson(
    long id,
    long person,
    String name,
    @Schema(nullable = true) String unitName,
    String task,
    @Schema(nullable = true) String place,
    String line,
    boolean leads,
    @Schema(nullable = true) String document,
    LocalDate begin,
    @Schema(nullable = true) LocalDate end,
    @Schema(nullable = true) String result,
    boolean voided,
    List<DispatchReportJson> reports) {
  static DispatchDetailJson of(DispatchDetail from) {
    return new DispatchDetailJson(
        from.id().value(),
        from.person().value(),
        from.name(),
        from.unitName(),
        from.task(),
        from.place(),
        from.line().name(),
        from.leads(),
        from.document(),
        from.begin(),
        from.end(),
        from.result().orElse(null),
        from.voided(),
        from.reports().stream().map(DispatchReportJson::of).toList());
  }
}
