package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.api.UnsealingRow;
import org.dandang.petition.api.UnsealingState;
import org.dandang.web.frame.ListPage;

/** Who asked to see what is sealed, who said yes, and how often it was looked at. */
@Named
@ViewScoped
public class UnsealingsPage extends ListPage<UnsealingRow> {
  @Inject UnsealingRecords records;

  @Override
  protected Listing<UnsealingRow> list(ListQuery query) {
    return records.list(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<UnsealingState> getStates() {
    return List.of(UnsealingState.values());
  }

  public List<SealedPart> getParts() {
    return List.of(SealedPart.values());
  }
}
