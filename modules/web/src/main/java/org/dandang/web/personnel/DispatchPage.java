package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.dispatch.DispatchDetail;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchRecords;
import org.dandang.web.frame.FilePage;

/** One dispatch with its reports and its result. */
@Named
@ViewScoped
public class DispatchPage extends FilePage<DispatchDetail> {
  @Inject DispatchRecords records;

  @Override
  protected DispatchDetail read(long id) {
    return records.get(new DispatchId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new DispatchId(id));
  }
}
