package org.dandang.policy.api;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about documents; issued documents are open to everybody who signs in. */
public interface PolicyRecords {
  /** Filters: title, number, level, field, state, year (issued), from, to. */
  Listing<PolicyRow> list(ListQuery query);

  PolicyDetail get(DocumentId id);

  List<HistoryRow> history(DocumentId id);
}
