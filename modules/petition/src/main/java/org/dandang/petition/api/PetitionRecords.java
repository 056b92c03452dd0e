package org.dandang.petition.api;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/**
 * What a report's own right lets see: its handlers, its reviewer and who registered it. For
 * everybody else there is no such report.
 */
public interface PetitionRecords {
  Listing<ReportRow> list(ListQuery query);

  ReportDetail get(ReportId id);

  /** What the report says, for its two handlers; each reading is audited. */
  String text(ReportId id);

  Listing<ClarificationRow> clarifications(ListQuery query);

  ClarificationDetail clarification(ClarificationId id);
}
