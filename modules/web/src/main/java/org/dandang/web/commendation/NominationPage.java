package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.NominationDetail;
import org.dandang.commendation.api.NominationId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One nomination with what was found about it. */
@Named
@ViewScoped
public class NominationPage extends FilePage<NominationDetail> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;

  @Override
  protected NominationDetail read(long id) {
    return records.nomination(new NominationId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new NominationId(id));
  }
}
