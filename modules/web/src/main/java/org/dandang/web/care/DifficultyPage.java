package org.dandang.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyRecords;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One difficulty with every step. */
@Named
@ViewScoped
public class DifficultyPage extends FilePage<DifficultyDetail> {
  @Inject DifficultyRecords records;

  @Override
  protected DifficultyDetail read(long id) {
    return records.get(new DifficultyId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new DifficultyId(id));
  }
}
