package org.dandang.accountability.api;

import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/**
 * What a file's own right lets see: those who work on it. For everybody else there is no such file.
 */
public interface AccountabilityRecords {
  Listing<CaseRow> cases(ListQuery query);

  Listing<ConsultationRow> consultations(ListQuery query);

  Listing<MeasureRow> measures(ListQuery query);

  Listing<ToleranceRow> tolerances(ListQuery query);

  /** Numbers only: no case can be found from them. */
  Coverage coverage(int year);
}
