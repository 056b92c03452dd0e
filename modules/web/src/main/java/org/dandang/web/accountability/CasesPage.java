package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.CaseState;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** The cases that the actor works on. */
@Named
@ViewScoped
public class CasesPage extends ListPage<CaseRow> {
  @Inject AccountabilityRecords records;

  @Override
  protected Listing<CaseRow> list(ListQuery query) {
    return records.cases(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<CaseState> getStates() {
    return List.of(CaseState.values());
  }

  public List<CaseKind> getKinds() {
    return List.of(CaseKind.values());
  }
}
