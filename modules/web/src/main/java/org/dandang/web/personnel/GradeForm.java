package org.dandang.web.personnel;

import java.io.Serializable;
import java.util.Optional;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.Participant;

/** One line of the table in which grades are given. */
public class GradeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PersonId person;
  private final String name;
  private final String post;
  private final String elsewhere;
  private final boolean newcomer;
  private final String bar;
  private final Effect effect;
  private Grade grade;
  private String remark;
  private Circumstance circumstance;
  private String opinion;

  GradeForm(AssessmentDetail.Line line, Optional<Participant> known) {
    this.person = line.person();
    this.name = line.name();
    this.post = line.post();
    this.elsewhere = known.flatMap(Participant::elsewhere).orElse(null);
    this.newcomer = known.map(Participant::newcomer).orElse(false);
    this.bar = known.flatMap(Participant::bar).orElse(null);
    this.effect = known.flatMap(Participant::effect).orElse(null);
    this.grade = line.grade();
    this.remark = line.remark();
    this.circumstance =
        known
            .map(Participant::circumstance)
            .filter(found -> line.circumstance() == Circumstance.NONE)
            .orElse(line.circumstance());
    this.opinion = line.opinion();
  }

  Graded graded() {
    return new Graded(person, grade, typed(remark), circumstance, typed(opinion));
  }

  private static String typed(String text) {
    return text == null ? "" : text;
  }

  public Circumstance getCircumstance() {
    return circumstance;
  }

  public void setCircumstance(Circumstance circumstance) {
    this.circumstance = circumstance;
  }

  /** Of the unit where the work is done. */
  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getName() {
    return name;
  }

  public String getPost() {
    return post;
  }

  /** Where he or she works instead; null when here. */
  public String getElsewhere() {
    return elsewhere;
  }

  public boolean isNewcomer() {
    return newcomer;
  }

  /** What the grade is bound to; null for nothing. */
  public Effect getEffect() {
    return effect;
  }

  /** The rule that binds it; null for none. */
  public String getBar() {
    return bar;
  }

  public Grade getGrade() {
    return grade;
  }

  public void setGrade(Grade grade) {
    this.grade = grade;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
