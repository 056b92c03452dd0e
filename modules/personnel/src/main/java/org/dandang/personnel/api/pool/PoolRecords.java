package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about pools. */
public interface PoolRecords {
  /** Filters: asOf, name, industry, kind. Sorts: name, begin. */
  Listing<PoolRow> list(ListQuery query);

  PoolDetail get(PoolId pool);

  PoolComparison compare(PoolId pool, LocalDate from, LocalDate to);

  List<HistoryRow> history(PoolId pool);
}
