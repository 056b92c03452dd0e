package org.dandang.personnel.api.pool;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Who is or was in the pools, page by page. */
public interface PoolMembers {
  /**
   * Filters: pool; asOf, for those who were in on that day; name; inside; outcome. Sorts: name,
   * begin, end.
   */
  Listing<PoolMemberRow> list(ListQuery query);
}
