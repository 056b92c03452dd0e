package org.dandang.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.commendation.api.CommendationRecords;
import org.dandang.commendation.api.NominationRow;
import org.dandang.commendation.api.NominationState;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Who was put forward for what, and how far it went. */
@Named
@ViewScoped
public class NominationsPage extends ListPage<NominationRow> {
  private static final long serialVersionUID = 1L;

  @Inject CommendationRecords records;

  @Override
  protected Listing<NominationRow> list(ListQuery query) {
    return records.nominations(query);
  }

  public List<NominationState> getStates() {
    return List.of(NominationState.values());
  }

  public List<ClearanceDesk.Conclusion> getConclusions() {
    return List.of(ClearanceDesk.Conclusion.values());
  }
}
