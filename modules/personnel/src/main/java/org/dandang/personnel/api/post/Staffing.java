package org.dandang.personnel.api.post;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about how units are staffed. */
public interface Staffing {
  /**
   * Filters: asOf, unit (with those below), level, balance (UNDER, OVER, FULL). Sorts: unit, name,
   * headcount, held, under, over.
   */
  Listing<StaffingRow> list(ListQuery query);
}
