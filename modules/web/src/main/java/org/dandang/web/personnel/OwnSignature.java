package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.dandang.personnel.api.assessment.OwnGrades;

/** The cadre signs the own grade, or contests it. */
@Named
@RequestScoped
public class OwnSignature {
  private static final String AGAIN = "/personnel/own?faces-redirect=true";

  @Inject OwnGrades own;

  private String opinion;
  private AppealKind kind;
  private String grounds;

  /** What waits for the signature. */
  public List<GradeOfYear> getUnsigned() {
    return own.own().stream().filter(GradeOfYear::isSignable).toList();
  }

  /** What can be contested today. */
  public List<GradeOfYear> getContestable() {
    return own.own().stream().filter(grade -> !grade.ways().isEmpty()).toList();
  }

  public String agree(GradeOfYear grade) {
    own.sign(new OwnGrades.Sign(grade.assessment(), true, opinion, grade.version()));
    return AGAIN;
  }

  public String object(GradeOfYear grade) {
    own.sign(new OwnGrades.Sign(grade.assessment(), false, opinion, grade.version()));
    return AGAIN;
  }

  public String ask(GradeOfYear grade) {
    own.askReview(new OwnGrades.Ask(grade.assessment(), kind, grounds, grade.version()));
    return AGAIN;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public List<AppealKind> kinds(GradeOfYear grade) {
    return grade.ways().stream().map(OpenWay::kind).toList();
  }

  public AppealKind getKind() {
    return kind;
  }

  public void setKind(AppealKind kind) {
    this.kind = kind;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
