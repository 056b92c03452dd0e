package org.dandang.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.petition.api.AnswerPetitioner;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.PortalPost;
import org.dandang.petition.api.PortalPost.EnclosureRow;
import org.dandang.petition.api.PostDesk;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RegisterReport;
import org.dandang.petition.api.ReportDetail;
import org.dandang.petition.api.ReportId;
import org.dandang.web.frame.FilePage;
import org.dandang.web.frame.Signer;
import org.dandang.web.overview.Download;

/** What came through the portal with one report: opened, registered and answered here. */
@Named
@ViewScoped
public class PortalPostPage extends FilePage<ReportDetail> {
  private static final int LINES = 3;

  @Inject PetitionRecords records;
  @Inject PostDesk desk;
  @Inject Signer signer;
  @Inject BusinessDay businessDay;

  private final List<SubjectLine> lines = Stream.generate(SubjectLine::new).limit(LINES).toList();
  private String answer;
  private transient String shown;
  private transient PortalPost post;

  @Override
  protected ReportDetail read(long id) {
    return records.get(new ReportId(id));
  }

  /** Shown in this one answer and kept nowhere. */
  public void open() {
    shown = desk.open(report());
  }

  public void fetch(EnclosureRow file) {
    CleanCopy copy = desk.file(report(), file.number());
    String ending = copy.mediaType().replaceFirst(".*/", "");
    Download.send("enclosure-" + file.number() + "." + ending, copy.mediaType(), copy.content());
  }

  public String register() {
    List<NewAllegation> matters =
        lines.stream()
            .filter(SubjectLine::isFilled)
            .map(line -> new NewAllegation(line.getPerson().person(), line.getIssue()))
            .toList();
    desk.register(
        new RegisterReport(
            report(), matters, signer.me(), businessDay.today(), getFile().version()));
    return "/petition/report?faces-redirect=true&id=" + getId();
  }

  public String send() {
    desk.answer(new AnswerPetitioner(report(), answer, signer.me(), businessDay.today()));
    return "/petition/portalPost?faces-redirect=true&id=" + getId();
  }

  private ReportId report() {
    return new ReportId(getId());
  }

  public PortalPost getPost() {
    if (post == null) post = desk.of(report());
    return post;
  }

  public List<SubjectLine> getLines() {
    return lines;
  }

  public String getShown() {
    return shown;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
