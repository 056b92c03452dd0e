package org.dandang.personnel.api.unit;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.Onward;

/** Questions about units. */
public interface UnitRecords {
  /** Filters: asOf, name, kind, parent. Sorts: order, name, code. */
  Listing<UnitRow> list(ListQuery query);

  /** In the list's own order from a cursor on, however far; the offset is not used. */
  Onward<UnitRow> after(ListQuery query, Optional<String> cursor);

  /**
   * The names of the units that lists are asked for, in the list's own order, villages left out:
   * they are found below their township. At most as many as a list counts.
   */
  List<NamedUnit> named();

  UnitDetail get(UnitId unit);

  /** Whoever holds a leading post of the unit on the business day, in the order of the group. */
  List<TeamMember> team(UnitId unit);

  List<HistoryRow> history(UnitId unit);
}
