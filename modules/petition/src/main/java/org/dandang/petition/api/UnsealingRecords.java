package org.dandang.petition.api;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Requests to unseal, for those to whom the report answers; never what lies sealed. */
public interface UnsealingRecords {
  Listing<UnsealingRow> list(ListQuery query);

  UnsealingDetail get(UnsealingId id);
}
