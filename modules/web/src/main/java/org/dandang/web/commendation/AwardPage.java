package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.AwardDetail;
import org.dandang.commendation.api.AwardId;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One award with what it rests on. */
@Named
@ViewScoped
public class AwardPage extends FilePage<AwardDetail> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;

  @Override
  protected AwardDetail read(long id) {
    return records.award(new AwardId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new AwardId(id));
  }
}
