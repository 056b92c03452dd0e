package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.training.api.route.RouteDetail;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.RouteRecords;
import org.dandang.training.api.route.VisitRow;
import org.dandang.web.frame.FilePage;

/** One route with its sites and visits. */
@Named
@ViewScoped
public class RoutePage extends FilePage<RouteDetail> {
  @Inject RouteRecords records;
  private transient List<VisitRow> groups;

  @Override
  protected RouteDetail read(long id) {
    return records.get(new RouteId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new RouteId(id));
  }

  /** The latest visits, asked for once. */
  public List<VisitRow> getGroups() {
    if (groups == null) {
      Map<String, String> ofRoute = Map.of("route", Long.toString(getId()));
      groups = records.visits(new ListQuery(ofRoute, List.of(), 0, 100)).rows();
    }
    return groups;
  }
}
