package org.dandang.petition.api;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Requests for protection, by the number of their report and never by a person. */
public interface ProtectionRecords {
  Listing<ProtectionRow> list(ListQuery query);

  ProtectionDetail get(ProtectionId id);
}
