package org.dandang.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.PolicyDetail;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.web.frame.FilePage;

/** One document with its clauses and where it was made known. */
@Named
@ViewScoped
public class DocumentPage extends FilePage<PolicyDetail> {
  @Inject PolicyRecords records;

  @Override
  protected PolicyDetail read(long id) {
    return records.get(new DocumentId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return records.history(new DocumentId(id));
  }
}
