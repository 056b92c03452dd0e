package org.dandang.petition.api;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.petition.api.ReportDetail.RelatedRow;

/**
 * What a report's own right lets see: its handlers, its reviewer and who registered it. For
 * everybody else there is no such report.
 */
public interface PetitionRecords {
  Listing<ReportRow> list(ListQuery query);

  ReportDetail get(ReportId id);

  /**
   * Earlier ones of one's own which this one may repeat: about the same persons, or of the kind.
   */
  List<RelatedRow> alike(ReportId id);

  /** Everything that changed in it and in what belongs to it, oldest first. */
  List<HistoryRow> history(ReportId id);

  Listing<ClarificationRow> clarifications(ListQuery query);

  ClarificationDetail clarification(ClarificationId id);
}
