package org.dandang.personnel.api.pool;

import java.util.Optional;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Who is or was in the pools, page by page. */
public interface PoolMembers {
  /**
   * Filters: pool; asOf, for those who were in on that day; notOn, for those who were not in on
   * that day; name; inside; outcome. Sorts: name, begin, end. With asOf and notOn together whoever
   * came or went between two days is listed to the last one.
   */
  Listing<PoolMemberRow> list(ListQuery query);

  /**
   * Whoever is in, then the last who went, from a cursor on, however far; the offset is not used.
   */
  Onward<PoolMemberRow> after(ListQuery query, Optional<String> cursor);
}
