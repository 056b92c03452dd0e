package org.dandang.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.ReviewRow;
import org.dandang.personnel.api.assessment.SignRest;
import org.dandang.personnel.api.assessment.TellGrades;
import org.dandang.web.frame.FilePage;

/** An annual assessment is told, signed, reviewed and confirmed. */
@Named
@ViewScoped
public class AssessmentClosePage extends FilePage<AssessmentDetail> {
  private static final long serialVersionUID = 1L;

  @Inject AssessmentRecords records;
  @Inject AssessmentDesk desk;
  @Inject ClosingDesk closing;
  @Inject BusinessDay business;

  private ClosingForm form;

  @Override
  protected AssessmentDetail read(long id) {
    return records.get(new AssessmentId(id));
  }

  public String tell() {
    closing.tell(new TellGrades(getFile().id(), form.getOn(), getFile().version()));
    return again();
  }

  public String sign() {
    if (form.isRefused()) closing.noteRefusal(form.refused(getFile()));
    else closing.sign(form.signed(getFile()));
    return again();
  }

  public String signRest() {
    closing.signRest(new SignRest(getFile().id(), form.getOn(), getFile().version()));
    return again();
  }

  public String confirm() {
    desk.confirm(new ConfirmAssessment(getFile().id(), form.getOn(), getFile().version()));
    return "assessment?faces-redirect=true&id=" + getId();
  }

  public String askReview() {
    closing.askReview(form.asked(getFile()));
    return again();
  }

  public String decideReview() {
    closing.decideReview(form.decided(getFile()));
    return again();
  }

  public String supplement() {
    closing.supplement(form.supplemented(getFile()));
    return again();
  }

  private String again() {
    return "assessmentClose?faces-redirect=true&id=" + getId();
  }

  public ClosingForm getForm() {
    if (form == null) form = new ClosingForm(business.today());
    return form;
  }

  public boolean isShown() {
    return getFile().state() == AssessmentState.NOTICE;
  }

  public boolean isTold() {
    return getFile().state() == AssessmentState.TOLD;
  }

  /** Who has neither signed nor been noted as refusing. */
  public List<Line> getUnsigned() {
    return lines().stream()
        .filter(line -> line.acknowledgement().isEmpty() && !line.circumstance().isDeferred())
        .toList();
  }

  /** Who may still ask for a review or appeal. */
  public List<Line> getContestable() {
    boolean told = getFile().toldOn().isPresent();
    return lines().stream().filter(line -> told && isContestable(line)).toList();
  }

  private boolean isContestable(Line line) {
    return line.grade() != Grade.EXCELLENT
        && line.reviews().stream().noneMatch(ReviewRow::isOpen)
        && line.finalFrom().filter(day -> !day.isAfter(business.today())).isEmpty();
  }

  /** Whose review or appeal waits for its decision. */
  public List<Line> getReviewed() {
    return lines().stream()
        .filter(line -> line.reviews().stream().anyMatch(ReviewRow::isOpen))
        .toList();
  }

  /** Whose grade waits for the end of a case. */
  public List<Line> getDeferred() {
    boolean over = getFile().state() == AssessmentState.CONFIRMED;
    return lines().stream().filter(line -> over && line.circumstance().isDeferred()).toList();
  }

  private List<Line> lines() {
    return getFile().grades();
  }

  public List<Acknowledgement> getAcknowledgements() {
    return List.of(Acknowledgement.values());
  }

  public List<AppealKind> getKinds() {
    return List.of(AppealKind.values());
  }

  public List<Grade> getGrades() {
    return List.of(Grade.values());
  }
}
