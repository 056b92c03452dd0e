package org.dandang.care.api.health;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about acts of care. */
public interface CareVisitRecords {
  /** Filters: name, unit, kind, year. */
  Listing<CareVisitRow> list(ListQuery query);
}
