package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.petition.api.ProtectionRecords;
import org.dandang.petition.api.ProtectionRow;
import org.dandang.petition.api.ProtectionState;
import org.dandang.web.frame.ListPage;

/** Requests for protection with reports that answer to the actor; nobody is named. */
@Named
@ViewScoped
public class ProtectionsPage extends ListPage<ProtectionRow> {
  @Inject ProtectionRecords records;

  @Override
  protected Listing<ProtectionRow> list(ListQuery query) {
    return records.list(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<ProtectionState> getStates() {
    return List.of(ProtectionState.values());
  }
}
