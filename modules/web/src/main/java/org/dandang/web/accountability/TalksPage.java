package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.MeasureRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** First-form measures that the actor gave or approved. */
@Named
@ViewScoped
public class TalksPage extends ListPage<MeasureRow> {
  @Inject AccountabilityRecords records;

  @Override
  protected Listing<MeasureRow> list(ListQuery query) {
    return records.measures(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }

  public List<MeasureKind> getKinds() {
    return List.of(MeasureKind.values());
  }
}
