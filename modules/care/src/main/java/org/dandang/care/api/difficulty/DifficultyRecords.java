package org.dandang.care.api.difficulty;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about difficulties. */
public interface DifficultyRecords {
  /** Filters: village, requester, owner, kind, urgency, state, group, year, from, to. */
  Listing<DifficultyRow> list(ListQuery query);

  DifficultyDetail get(DifficultyId id);

  List<HistoryRow> history(DifficultyId id);
}
