package org.dandang.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.training.api.partyday.PartyDayDetail;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.PartyDayRecords;
import org.dandang.web.frame.FilePage;

/** One party day of one branch. */
@Named
@ViewScoped
public class PartyDayPage extends FilePage<PartyDayDetail> {
  @Inject PartyDayRecords records;

  @Override
  protected PartyDayDetail read(long id) {
    return records.get(new PartyDayId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new PartyDayId(id));
  }
}
