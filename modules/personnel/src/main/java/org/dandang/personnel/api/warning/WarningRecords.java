package org.dandang.personnel.api.warning;

import java.util.List;
import java.util.Set;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about warnings. */
public interface WarningRecords {
  /**
   * Filters: kind (the first with something open where none is asked), state, name. Sorts: due,
   * name.
   */
  Listing<WarningRow> list(ListQuery query);

  /** Of these kinds, in their order; none of the others is looked for. */
  List<WarningCount> counts(Set<WarningKind> kinds);
}
