package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dandang.petition.api.ClarificationDetail;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.web.frame.FilePage;
import org.dandang.web.overview.Download;

/** One clarification from its beginning to its effect. */
@Named
@ViewScoped
public class ClarificationPage extends FilePage<ClarificationDetail> {
  @Inject PetitionRecords records;
  @Inject PetitionPapers papers;

  @Override
  protected ClarificationDetail read(long id) {
    return records.clarification(new ClarificationId(id));
  }

  public void word() {
    Download.send("letter.docx", Download.WORD, letter(PaperFormat.WORD));
  }

  public void pdf() {
    Download.send("letter.pdf", Download.PDF, letter(PaperFormat.PDF));
  }

  private byte[] letter(PaperFormat format) {
    return papers.clarification(new ClarificationId(getId()), format);
  }
}
