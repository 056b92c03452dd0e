package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.web.frame.FilePage;

/** One report; what it says is shown to its handlers when they ask, and each reading is audited. */
@Named
@ViewScoped
public class ReportPage extends FilePage<ReportDetail> {
  @Inject PetitionRecords records;

  private transient String text;

  /** Unseals what the report says. */
  public void unseal() {
    text = records.text(getFile().id());
  }

  public String getText() {
    return text;
  }

  @Override
  protected ReportDetail read(long id) {
    return records.get(new ReportId(id));
  }
}
