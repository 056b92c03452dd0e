package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Questions about pools. */
public interface PoolRecords {
  /** Filters: asOf, name, industry, kind. Sorts: name, begin. */
  Listing<PoolRow> list(ListQuery query);

  /** In the list's own order from a cursor on, however far; the offset is not used. */
  Onward<PoolRow> after(ListQuery query, Optional<String> cursor);

  PoolDetail get(PoolId pool);

  PoolComparison compare(PoolId pool, LocalDate from, LocalDate to);

  List<HistoryRow> history(PoolId pool);
}
