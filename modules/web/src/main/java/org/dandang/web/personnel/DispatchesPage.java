package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.personnel.api.dispatch.DispatchRow;
import org.dandang.web.frame.ListPage;

/** Second-line veterans at the front. */
@Named
@ViewScoped
public class DispatchesPage extends ListPage<DispatchRow> {
  @Inject DispatchRecords records;

  @Override
  protected Listing<DispatchRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<DispatchLine> getLines() {
    return List.of(DispatchLine.values());
  }
}
