package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.TalkPapers;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingDetail;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Signer;
import org.dandang.web.overview.Download;

/** One request to unseal: the second person decides here, and whoever asked looks here. */
@Named
@ViewScoped
public class UnsealingPage extends FilePage<UnsealingDetail> {
  @Inject UnsealingRecords records;
  @Inject UnsealingDesk desk;
  @Inject PetitionPapers papers;
  @Inject TalkPapers talkPapers;
  @Inject Signer signer;

  private String refusal;
  private transient String shown;

  @Override
  protected UnsealingDetail read(long id) {
    return records.get(new UnsealingId(id));
  }

  public String grant() {
    return decide(Optional.empty());
  }

  public String refuse() {
    return decide(Optional.of(refusal == null ? "" : refusal));
  }

  private String decide(Optional<String> why) {
    UnsealingDetail asked = getFile();
    desk.decide(new DecideUnsealing(asked.id(), signer.me(), why, asked.version()));
    return again();
  }

  /** Shown in this one answer and kept nowhere. */
  public void look() {
    shown = desk.look(new UnsealingId(getId()));
    changed();
  }

  public void word() {
    Download.send("slip.docx", Download.WORD, slip(PaperFormat.WORD));
  }

  public void pdf() {
    Download.send("slip.pdf", Download.PDF, slip(PaperFormat.PDF));
  }

  private byte[] slip(PaperFormat format) {
    return papers.unsealing(new UnsealingId(getId()), format);
  }

  public boolean isTalks() {
    return getFile().part() == SealedPart.TALKS;
  }

  /** Each printing is a look and is listed as one. */
  public void talkWord() {
    Download.send("talk.docx", Download.WORD, talk(PaperFormat.WORD));
  }

  public void talkPdf() {
    Download.send("talk.pdf", Download.PDF, talk(PaperFormat.PDF));
  }

  private byte[] talk(PaperFormat format) {
    return talkPapers.print(new UnsealingId(getId()), format);
  }

  public String end() {
    desk.end(new UnsealingId(getId()), getFile().version());
    return again();
  }

  private String again() {
    return "/petition/unsealing?faces-redirect=true&id=" + getId();
  }

  public String getShown() {
    return shown;
  }

  public String getRefusal() {
    return refusal;
  }

  public void setRefusal(String refusal) {
    this.refusal = refusal;
  }
}
