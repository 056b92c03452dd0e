package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.dandang.web.frame.FilePage;

/** One meeting from the papers to the last problem. */
@Named
@ViewScoped
public class LifeMeetingPage extends FilePage<LifeMeetingDetail> {
  @Inject LifeMeetingRecords records;

  @Override
  protected LifeMeetingDetail read(long id) {
    return records.get(new LifeMeetingId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new LifeMeetingId(id));
  }
}
