package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.CloseFile;
import org.dandang.petition.api.FileStanding;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionFiles;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.web.overview.Download;

/** The closed file of a report on its page: what lies in it, and its list to be printed. */
@Named
@ViewScoped
public class VolumePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PetitionFiles files;
  @Inject BusinessDay business;

  private FileStanding standing;

  public FileStanding of(ReportId report) {
    if (standing == null) standing = files.standing(report);
    return standing;
  }

  public String close(ReportDetail report) {
    files.close(new CloseFile(report.id(), business.today(), report.version()));
    return "report?faces-redirect=true&id=" + report.id().value();
  }

  public void word(ReportId report) {
    Download.send("contents.docx", Download.WORD, files.contents(report, PaperFormat.WORD));
  }

  public void pdf(ReportId report) {
    Download.send("contents.pdf", Download.PDF, files.contents(report, PaperFormat.PDF));
  }
}
