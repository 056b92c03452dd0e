package org.dandang.training.api.partyday;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about party days. */
public interface PartyDayRecords {
  /** Filters: branch, unit, topic, year, from, to, ideals, complete. */
  Listing<PartyDayRow> list(ListQuery query);

  PartyDayDetail get(PartyDayId id);

  List<HistoryRow> history(PartyDayId id);
}
