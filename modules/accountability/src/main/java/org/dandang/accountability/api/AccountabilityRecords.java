package org.dandang.accountability.api;

import java.util.List;
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

  /** Grants of reminder talks that nobody has used yet, of applications that the actor works on. */
  List<TalkGrant> talkGrants();

  /** Numbers only: no case can be found from them. */
  Coverage coverage(int year);

  /** Numbers only, by the year of the application: no application can be found from them. */
  ToleranceYear tolerance(int year);
}
