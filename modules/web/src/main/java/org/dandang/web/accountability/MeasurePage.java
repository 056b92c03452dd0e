package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.AccountabilityPapers;
import org.dandang.accountability.api.MeasureDetail;
import org.dandang.accountability.api.MeasureId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** One first-form measure. */
@Named
@ViewScoped
public class MeasurePage extends FilePage<MeasureDetail> {
  @Inject AccountabilityFiles files;
  @Inject AccountabilityPapers papers;

  @Override
  protected MeasureDetail read(long id) {
    return files.get(new MeasureId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new MeasureId(id));
  }

  public void word() {
    Download.send("measure.docx", Download.WORD, papers.word(new MeasureId(getId())));
  }

  public void receipt() {
    Download.send("receipt.pdf", Download.PDF, papers.receipt(new MeasureId(getId())));
  }

  public void pdf() {
    Download.send("measure.pdf", Download.PDF, papers.pdf(new MeasureId(getId())));
  }
}
