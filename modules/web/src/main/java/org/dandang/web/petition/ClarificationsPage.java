package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.petition.api.ClarificationRow;
import org.dandang.petition.api.ClarificationState;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.web.frame.ListPage;

/** Clarifications of reports that answer to the actor. */
@Named
@ViewScoped
public class ClarificationsPage extends ListPage<ClarificationRow> {
  @Inject PetitionRecords records;

  @Override
  protected Listing<ClarificationRow> list(ListQuery query) {
    return records.clarifications(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<ClarificationState> getStates() {
    return List.of(ClarificationState.values());
  }
}
