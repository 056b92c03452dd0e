package org.dandang.personnel.api.appointment;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Bars that were notified on paper. */
public interface NotifiedBarRecords {
  /** Filters: name; asOf, for those that bar on that day; voided. Sorts: name, begin, end. */
  Listing<NotifiedBarRow> list(ListQuery query);
}
