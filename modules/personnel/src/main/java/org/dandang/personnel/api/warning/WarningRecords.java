package org.dandang.personnel.api.warning;

import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about warnings. */
public interface WarningRecords {
  /**
   * Filters: kind (the first with something open where none is asked), state, name. Sorts: due,
   * name.
   */
  Listing<WarningRow> list(ListQuery query);

  /** Of every kind. */
  List<WarningCount> counts();
}
