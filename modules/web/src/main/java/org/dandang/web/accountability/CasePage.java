package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.CaseDetail;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseScans;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;

/** One case from its gate to its end. */
@Named
@ViewScoped
public class CasePage extends FilePage<CaseDetail> {
  @Inject AccountabilityFiles files;
  @Inject CaseScans scanned;

  private transient List<StoredFile> scans;

  @Override
  protected CaseDetail read(long id) {
    return files.get(new CaseId(id));
  }

  /** Parameter of the rule that sets how long a sanction bars; none for what bars for good. */
  public String rule(Sanction sanction) {
    if (sanction == null) return "";
    return switch (sanction) {
      case PARTY_WARNING -> "party.sanction.warning.months";
      case PARTY_SERIOUS_WARNING -> "party.sanction.serious_warning.months";
      case PARTY_REMOVAL -> "party.removal.months";
      case PARTY_PROBATION -> "party.probation.after_months";
      case PARTY_EXPULSION -> "party.expel.months";
      case ADMIN_WARNING -> "admin.sanction.warning.months";
      case ADMIN_DEMERIT -> "admin.sanction.demerit.months";
      case ADMIN_MAJOR_DEMERIT -> "admin.sanction.major_demerit.months";
      case ADMIN_DEMOTION -> "admin.sanction.demotion.months";
      case ADMIN_REMOVAL -> "admin.sanction.removal.months";
      case ADMIN_DISMISSAL -> "";
    };
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new CaseId(id));
  }

  /** The papers of it that were scanned. */
  public List<StoredFile> getScans() {
    if (scans == null) scans = scanned.of(new CaseId(getId()));
    return scans;
  }

  public void fetch(long scan) {
    Attachments.send(Attachments.among(getScans(), scan), scanned.open(new CaseId(getId()), scan));
  }
}
