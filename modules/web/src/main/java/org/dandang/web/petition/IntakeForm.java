package org.dandang.web.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.ReportKind;
import org.dandang.web.frame.People;
import org.dandang.web.frame.SignedForm;

/** What is typed when something is taken in; nothing of it is kept as a draft. */
public class IntakeForm extends SignedForm {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 3;

  private final List<SubjectLine> lines = Stream.generate(SubjectLine::new).limit(LINES).toList();
  private ReportKind kind = ReportKind.ACCUSATION;
  private Channel channel;
  private String petitioner;
  private String text;
  private String source;
  private Integer representatives;

  IntakeForm(LocalDate today) {
    super(today);
  }

  ReceiveReport received(PersonId registrar) {
    return new ReceiveReport(
        channel,
        said(petitioner),
        text,
        lines.stream()
            .filter(SubjectLine::isFilled)
            .map(line -> new NewAllegation(line.getPerson().person(), line.getIssue()))
            .toList(),
        registrar,
        getOn(),
        new Intake(
            kind,
            Optional.ofNullable(getSecond()).map(People.Known::person),
            representatives == null ? 0 : representatives,
            said(source),
            Optional.ofNullable(getReviewer()).map(People.Known::person)));
  }

  public List<SubjectLine> getLines() {
    return lines;
  }

  public ReportKind getKind() {
    return kind;
  }

  public void setKind(ReportKind kind) {
    this.kind = kind;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getPetitioner() {
    return petitioner;
  }

  public void setPetitioner(String petitioner) {
    this.petitioner = petitioner;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Integer getRepresentatives() {
    return representatives;
  }

  public void setRepresentatives(Integer representatives) {
    this.representatives = representatives;
  }
}
