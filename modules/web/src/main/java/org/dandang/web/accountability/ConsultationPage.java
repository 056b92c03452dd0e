package org.dandang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.accountability.api.AccountabilityFiles;
import org.dandang.accountability.api.AccountabilityPapers;
import org.dandang.accountability.api.ConsultationDetail;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** One consultation with its members and the cases it dealt with. */
@Named
@ViewScoped
public class ConsultationPage extends FilePage<ConsultationDetail> {
  @Inject AccountabilityFiles files;
  @Inject AccountabilityPapers papers;

  @Override
  protected ConsultationDetail read(long id) {
    return files.get(new ConsultationId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return files.history(new ConsultationId(id));
  }

  public void word() {
    Download.send("consultation.docx", Download.WORD, papers.word(new ConsultationId(getId())));
  }

  public void pdf() {
    Download.send("consultation.pdf", Download.PDF, papers.pdf(new ConsultationId(getId())));
  }
}
