package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.web.frame.FilePage;

/** One application for tolerance with its reasons. */
@Named
@ViewScoped
public class TolerancePage extends FilePage<ToleranceDetail> {
  @Inject AccountabilityRecords records;

  @Override
  protected ToleranceDetail read(long id) {
    return records.get(new ToleranceId(id));
  }
}
