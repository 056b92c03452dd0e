package org.dandang.personnel.api.pool;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about pools. */
public interface PoolRecords {
  /** Filters: asOf, name, industry. Sorts: name, begin. */
  Listing<PoolRow> list(ListQuery query);

  PoolDetail get(PoolId pool);

  List<HistoryRow> history(PoolId pool);
}
