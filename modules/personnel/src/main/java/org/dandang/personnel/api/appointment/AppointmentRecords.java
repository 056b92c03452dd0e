package org.dandang.personnel.api.appointment;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about appointments. */
public interface AppointmentRecords {
  /**
   * The ledger, one row a change. Filters: name, kind, state, year, ground, document. Sorts:
   * effective, name, kind, state.
   */
  Listing<AppointmentRow> list(ListQuery query);

  AppointmentDetail get(AppointmentId appointment);

  /** What was brought forward in the notice; not for everybody who reads the decision. */
  List<ObjectionRow> objections(AppointmentId id);

  List<HistoryRow> history(AppointmentId appointment);
}
