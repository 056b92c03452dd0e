package org.dandang.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.desk.FileStore.StoredFile;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DocumentScans;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.web.frame.Attachments;
import org.dandang.web.frame.FilePage;

/** One document with its clauses and where it was made known. */
@Named
@ViewScoped
public class DocumentPage extends FilePage<PolicyDetail> {
  @Inject PolicyRecords records;
  @Inject DocumentScans scanned;

  private transient List<StoredFile> scans;

  @Override
  protected PolicyDetail read(long id) {
    return records.get(new DocumentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new DocumentId(id));
  }

  /** The papers of it that were scanned. */
  public List<StoredFile> getScans() {
    if (scans == null) scans = scanned.of(new DocumentId(getId()));
    return scans;
  }

  public void fetch(long scan) {
    Attachments.send(
        Attachments.among(getScans(), scan), scanned.open(new DocumentId(getId()), scan));
  }
}
