package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done by a day. */
@Schema(name = "DispatchReport", description = "What was done by a day.")
public record DispatchReportJson(LocalDate on, String text) {
  static DispatchReportJson of(DispatchDetail.Report from) {
    return new DispatchReportJson(from.on(), from.text());
  }
}
