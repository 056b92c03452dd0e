package org.dandang.office.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.time.Period;

/** Who sits where. */
public interface SeatRecords {
  /** A seat. */
  record SeatRow(
      SeatId id,
      String name,
      UnitId unit,
      PersonId first,
      Optional<PersonId> second,
      Optional<PersonId> deputy,
      Optional<Period> absence,
      long version) {}

  /** A hand-over not yet confirmed by both. */
  record HandOverRow(
      long id,
      SeatId seat,
      PersonId giver,
      PersonId taker,
      LocalDate begunOn,
      boolean given,
      boolean taken,
      List<String> items) {}

  List<SeatRow> seats();

  SeatRow get(SeatId seat);

  List<HistoryRow> history(SeatId seat);

  /** The hand-over of that seat that is under way. */
  Optional<HandOverRow> handingOver(SeatId seat);

  /** The seats at which that person acts on that day, as first, second or deputy. */
  List<SeatRow> of(PersonId person, LocalDate day);

  /** Lists that wait for the caller. */
  List<HandOverRow> waiting();
}
