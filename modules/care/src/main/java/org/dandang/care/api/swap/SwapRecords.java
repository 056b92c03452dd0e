package org.dandang.care.api.swap;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about role-swap days. */
public interface SwapRecords {
  /** Filters: leader, unit, host, role, state, year, from, to. */
  Listing<SwapRow> list(ListQuery query);

  SwapDetail get(SwapId id);

  List<HistoryRow> history(SwapId id);
}
