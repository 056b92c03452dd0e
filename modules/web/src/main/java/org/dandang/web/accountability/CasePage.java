package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseId;
import org.dandang.web.frame.FilePage;

/** One case from its gate to its end. */
@Named
@ViewScoped
public class CasePage extends FilePage<CaseDetail> {
  @Inject AccountabilityRecords records;

  @Override
  protected CaseDetail read(long id) {
    return records.get(new CaseId(id));
  }
}
