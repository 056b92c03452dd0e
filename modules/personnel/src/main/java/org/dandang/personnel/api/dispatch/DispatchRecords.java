package org.dandang.personnel.api.dispatch;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about dispatches. */
public interface DispatchRecords {
  /** Filters: asOf, name, line, leads, from, to. Sorts: begin, name, line. */
  Listing<DispatchRow> list(ListQuery query);

  DispatchDetail get(DispatchId dispatch);

  List<HistoryRow> history(DispatchId dispatch);
}
