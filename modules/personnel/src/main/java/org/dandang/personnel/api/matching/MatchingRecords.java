package org.dandang.personnel.api.matching;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Questions about matching. */
public interface MatchingRecords {
  /** Filters: title, from, to, decided (true, false). Sorts: on, title. */
  Listing<MatchingRow> list(ListQuery query);

  /** In the list's own order from a cursor on, however far; the offset is not used. */
  Onward<MatchingRow> after(ListQuery query, Optional<String> cursor);

  MatchingDetail get(MatchingId matching);

  List<HistoryRow> history(MatchingId matching);
}
