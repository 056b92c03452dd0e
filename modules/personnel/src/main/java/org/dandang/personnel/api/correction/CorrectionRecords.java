package org.dandang.personnel.api.correction;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Requests for corrections. Filters: state, part, name. Sorts: askedOn, name. */
public interface CorrectionRecords {
  Listing<CorrectionRow> list(ListQuery query);

  CorrectionDetail get(CorrectionRequestId request);

  List<HistoryRow> history(CorrectionRequestId request);

  /** The requests of the one who asks, the latest first. */
  List<CorrectionRow> own();
}
