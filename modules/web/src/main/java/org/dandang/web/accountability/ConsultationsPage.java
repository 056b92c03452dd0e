package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.ConsultationRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.web.frame.ListPage;

/** Consultations in which the actor took part. */
@Named
@ViewScoped
public class ConsultationsPage extends ListPage<ConsultationRow> {
  @Inject AccountabilityRecords records;

  @Override
  protected Listing<ConsultationRow> list(ListQuery query) {
    return records.consultations(query);
  }

  /** Confidential files are not taken home. */
  @Override
  public boolean isExportable() {
    return false;
  }
}
