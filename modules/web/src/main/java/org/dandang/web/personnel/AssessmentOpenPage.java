package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.assessment.Participants;

/** A unit's assessment begins: everybody of its establishment takes part, with the usual grade. */
@Named
@ViewScoped
public class AssessmentOpenPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Participants participants;
  @Inject AssessmentDesk desk;
  @Inject BusinessDay business;

  private AssessmentKind kind = AssessmentKind.ANNUAL;
  private int year;
  private String unit;
  private String title;

  @PostConstruct
  void begin() {
    year = business.today().minusMonths(6).getYear();
  }

  public String open() {
    UnitId of = new UnitId(Long.parseLong(unit));
    List<Graded> grades =
        participants.of(of, year).stream().map(AssessmentOpenPage::usual).toList();
    OpenAssessment command =
        new OpenAssessment(kind, year, title, of, Optional.empty(), grades, business.today());
    return "assessmentGrade?faces-redirect=true&id=" + desk.open(command);
  }

  private static Graded usual(Participant each) {
    return new Graded(each.person(), each.usual(), "", each.circumstance(), "");
  }

  public List<AssessmentKind> getKinds() {
    return List.of(AssessmentKind.values());
  }

  public AssessmentKind getKind() {
    return kind;
  }

  public void setKind(AssessmentKind kind) {
    this.kind = kind;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
