package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.assessment.AnnounceExcellent;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.ExcellentLimit;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.assessment.Participants;
import org.dandang.personnel.api.assessment.TellGrades;
import org.dandang.web.frame.FilePage;

/** Grades are given line by line, with the ratio in view, and confirmed. */
@Named
@ViewScoped
public class AssessmentGradePage extends FilePage<AssessmentDetail> {
  @Inject AssessmentRecords records;
  @Inject Participants participants;
  @Inject AssessmentDesk desk;
  @Inject ClosingDesk closing;
  @Inject BusinessDay business;

  private List<GradeForm> lines;
  private String widerApproval;
  private long seen;
  private LocalDate confirmedOn;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  @Override
  public void load() {
    super.load();
    if (lines != null) return;
    AssessmentDetail file = getFile();
    Map<PersonId, Participant> known =
        participants.of(file.unit(), file.year()).stream()
            .collect(Collectors.toMap(Participant::person, each -> each));
    lines = new ArrayList<>();
    for (AssessmentDetail.Line line : file.grades())
      lines.add(new GradeForm(line, Optional.ofNullable(known.get(line.person()))));
    widerApproval = file.widerApproval().orElse("");
    seen = file.version();
    confirmedOn = business.today();
  }

  /** Keeps what was typed; nothing is final. */
  public String save() {
    keep();
    return "assessmentGrade?faces-redirect=true&id=" + getId();
  }

  /** Keeps and fixes; what is kept stays also where it cannot be fixed. */
  public String confirm() {
    keep();
    desk.confirm(new ConfirmAssessment(new AssessmentId(getId()), confirmedOn, seen));
    return "assessment?faces-redirect=true&id=" + getId();
  }

  /** Keeps, and shows the excellent to the public. */
  public String announce() {
    keep();
    closing.announce(new AnnounceExcellent(getFile().id(), confirmedOn, seen));
    return close();
  }

  /** Keeps, and tells everybody where nobody is excellent. */
  public String tell() {
    keep();
    closing.tell(new TellGrades(getFile().id(), confirmedOn, seen));
    return close();
  }

  private String close() {
    return "assessmentClose?faces-redirect=true&id=" + getId();
  }

  private void keep() {
    desk.grade(command());
    changed();
    seen = getFile().version();
  }

  private GradeAssessment command() {
    return new GradeAssessment(
        new AssessmentId(getId()),
        Optional.of(widerApproval).filter(text -> !text.isBlank()),
        lines.stream().map(GradeForm::graded).toList(),
        business.today(),
        seen);
  }

  public long getExcellent() {
    return lines.stream().filter(line -> line.getGrade() == Grade.EXCELLENT).count();
  }

  public ExcellentLimit getLimit() {
    return participants.limit(new AssessmentId(getId()), !widerApproval.isBlank());
  }

  public boolean isTooMany() {
    return getExcellent() > getLimit().allowed();
  }

  /** The excellent are shown, then everybody signs. */
  public boolean isSigned() {
    return getFile().kind().isSigned();
  }

  public List<Circumstance> getCircumstances() {
    return List.of(Circumstance.values());
  }

  public List<Grade> getGrades() {
    return List.of(Grade.values());
  }

  public List<GradeForm> getLines() {
    return lines;
  }

  public String getWiderApproval() {
    return widerApproval;
  }

  public void setWiderApproval(String document) {
    this.widerApproval = document == null ? "" : document;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public void setConfirmedOn(LocalDate confirmedOn) {
    this.confirmedOn = confirmedOn;
  }
}
