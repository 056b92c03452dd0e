package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Questions about appointments. */
public interface AppointmentRecords {
  /**
   * The ledger, one row a change. Filters: name, kind, state, year, ground, document, from, to,
   * unit. Sorts: effective, name, kind, state.
   */
  Listing<AppointmentRow> list(ListQuery query);

  /** In the list's own order from a cursor on, however far; the offset is not used. */
  Onward<AppointmentRow> after(ListQuery query, Optional<String> cursor);

  AppointmentDetail get(AppointmentId appointment);

  /** What was brought forward in the notice; not for everybody who reads the decision. */
  List<ObjectionRow> objections(AppointmentId id);

  List<HistoryRow> history(AppointmentId appointment);

  /** Every open change, the newest motions first; probations once they end within a quarter. */
  List<BoardCard> board();

  /** Whoever on the board is inside an effect period today. */
  List<BarNow> barred();

  /** Who should have attended the last meeting that decided with names; empty before the first. */
  List<Attendance> committee();

  /** Kind of change × step × paper as in force on the day. */
  List<MatrixRow> matrix(LocalDate on);
}
