package org.dandang.personnel.api.matching;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about matching. */
public interface MatchingRecords {
  /** Filters: title, from, to, decided (true, false). Sorts: on, title. */
  Listing<MatchingRow> list(ListQuery query);

  MatchingDetail get(MatchingId matching);

  List<HistoryRow> history(MatchingId matching);
}
