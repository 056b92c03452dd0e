package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.personnel.api.correction.CorrectionRecords;
import org.dandang.personnel.api.correction.CorrectionRow;
import org.dandang.personnel.api.correction.CorrectionState;
import org.dandang.personnel.api.correction.FilePart;
import org.dandang.web.frame.ListPage;

/** What cadres ask to have put right in their own files. */
@Named
@ViewScoped
public class CorrectionsPage extends ListPage<CorrectionRow> {
  @Inject CorrectionRecords records;

  @Override
  protected Listing<CorrectionRow> list(ListQuery query) {
    return records.list(query);
  }

  public List<CorrectionState> getStates() {
    return List.of(CorrectionState.values());
  }

  public List<FilePart> getParts() {
    return List.of(FilePart.values());
  }
}
