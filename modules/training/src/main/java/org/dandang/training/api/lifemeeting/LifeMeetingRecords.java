package org.dandang.training.api.lifemeeting;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about life meetings. */
public interface LifeMeetingRecords {
  /** Filters: unit, kind, state, topic, year (for which), from, to (held). */
  Listing<LifeMeetingRow> list(ListQuery query);

  LifeMeetingDetail get(LifeMeetingId id);

  List<HistoryRow> history(LifeMeetingId id);
}
