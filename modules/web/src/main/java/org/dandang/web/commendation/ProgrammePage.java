package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.ProgrammeDetail;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;

/** One programme with its categories and how they are filled. */
@Named
@ViewScoped
public class ProgrammePage extends FilePage<ProgrammeDetail> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;

  @Override
  protected ProgrammeDetail read(long id) {
    return records.programme(new ProgrammeId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new ProgrammeId(id));
  }
}
