package org.dandang.training.api.route;

import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** Questions about routes and visits. */
public interface RouteRecords {
  /** Filters: name, theme. Routes are open to all who may ask. */
  Listing<RouteRow> list(ListQuery query);

  RouteDetail get(RouteId id);

  /** Filters: route, unit, state, year, from, to. */
  Listing<VisitRow> visits(ListQuery query);

  List<HistoryRow> history(RouteId id);
}
