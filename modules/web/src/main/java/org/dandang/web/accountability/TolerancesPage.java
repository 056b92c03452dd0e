package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.ToleranceRow;
import org.dandang.accountability.api.ToleranceState;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Applications for tolerance that the actor works on. */
@Named
@ViewScoped
public class TolerancesPage extends ListPage<ToleranceRow> {
  @Inject AccountabilityRecords records;

  @Override
  protected Listing<ToleranceRow> list(ListQuery query) {
    return records.tolerances(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<ToleranceState> getStates() {
    return List.of(ToleranceState.values());
  }

  public List<Determination> getDeterminations() {
    return List.of(Determination.values());
  }
}
