package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.AccountabilityPapers;
import org.dandang.accountability.api.ToleranceDetail;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** One application for tolerance with its reasons. */
@Named
@ViewScoped
public class TolerancePage extends FilePage<ToleranceDetail> {
  @Inject AccountabilityFiles files;
  @Inject AccountabilityPapers papers;

  @Override
  protected ToleranceDetail read(long id) {
    return files.get(new ToleranceId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new ToleranceId(id));
  }

  public void word() {
    Download.send("tolerance.docx", Download.WORD, papers.word(new ToleranceId(getId())));
  }

  public void receipt() {
    Download.send("receipt.pdf", Download.PDF, papers.receipt(new ToleranceId(getId())));
  }

  public void pdf() {
    Download.send("tolerance.pdf", Download.PDF, papers.pdf(new ToleranceId(getId())));
  }
}
