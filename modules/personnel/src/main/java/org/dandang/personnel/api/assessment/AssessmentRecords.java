package org.dandang.personnel.api.assessment;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about assessments. */
public interface AssessmentRecords {
  /** Filters: year, kind, state, title. Sorts: year, title, confirmedOn. */
  Listing<AssessmentRow> list(ListQuery query);

  AssessmentDetail get(AssessmentId assessment);

  /** What was brought forward while the excellent were shown, in the order in which it came. */
  List<AssessmentObjectionRow> objections(AssessmentId assessment);

  List<HistoryRow> history(AssessmentId assessment);
}
