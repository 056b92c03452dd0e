package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.swap.SwapDetail;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRecords;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One role-swap day and what was found. */
@Named
@ViewScoped
public class RoleSwapPage extends FilePage<SwapDetail> {
  @Inject SwapRecords records;

  @Override
  protected SwapDetail read(long id) {
    return records.get(new SwapId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new SwapId(id));
  }
}
