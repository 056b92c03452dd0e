package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.training.api.route.RouteRecords;
import org.dandang.training.api.route.RouteRow;
import org.dandang.web.frame.ListPage;

/** Education routes. */
@Named
@ViewScoped
public class RoutesPage extends ListPage<RouteRow> {
  @Inject RouteRecords records;

  @Override
  protected Listing<RouteRow> list(ListQuery query) {
    return records.list(query);
  }
}
