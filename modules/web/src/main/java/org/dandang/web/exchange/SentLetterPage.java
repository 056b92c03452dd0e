package org.dandang.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.personnel.api.exchange.EnterPaperReply;
import org.dandang.personnel.api.exchange.LetterFiles;
import org.dandang.personnel.api.exchange.LetterId;
import org.dandang.personnel.api.exchange.LetterRecords;
import org.dandang.personnel.api.exchange.LetterRecords.Asked;
import org.dandang.personnel.api.exchange.LetterRecords.SentDetail;
import org.dandang.web.frame.FilePage;

/** One letter: handed over as a file, and what was replied, by file or on paper. */
@Named
@ViewScoped
public class SentLetterPage extends FilePage<SentDetail> {
  @Inject LetterRecords records;
  @Inject LetterFiles files;

  private Long person;
  private Conclusion conclusion;
  private String document;
  private LocalDate on;

  @Override
  protected SentDetail read(long id) {
    return records.sent(new LetterId(id));
  }

  @Override
  protected List<HistoryRow> history(long id) {
    return List.of();
  }

  public void handOver() {
    SentDetail letter = getFile();
    SignedUpload.handOver("letter-" + letter.id(), letter.on(), files.handOver(letter.id()));
  }

  public String enter() {
    SentDetail letter = getFile();
    files.enterReply(
        new EnterPaperReply(
            letter.id(), new PersonId(person), conclusion, document, on, letter.version()));
    return "/exchange/sentLetter?faces-redirect=true&id=" + letter.id();
  }

  /** Those whom nobody has replied about yet. */
  public List<Asked> getOpen() {
    return getFile().asked().stream().filter(one -> one.conclusion().isEmpty()).toList();
  }

  public List<Conclusion> getConclusions() {
    return List.of(Conclusion.values());
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long chosen) {
    person = chosen;
  }

  public Conclusion getConclusion() {
    return conclusion;
  }

  public void setConclusion(Conclusion chosen) {
    conclusion = chosen;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }
}
