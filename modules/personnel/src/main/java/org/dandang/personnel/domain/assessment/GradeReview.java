package org.dandang.personnel.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.ReviewRow;
import org.dandang.personnel.api.assessment.ReviewStage;

/** A grade looked at again because the cadre asked. */
@Embeddable
public class GradeReview implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private ReviewStage stage;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  private String grounds;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String rule;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade_before")
  private Grade before;

  @Enumerated(EnumType.STRING)
  private Grade outcome;

  private String reasons;
  private String signer;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  protected GradeReview() {}

  GradeReview(AskReview command, Grade before, ReviewClocks clocks) {
    this.stage = command.stage();
    this.askedOn = command.on();
    this.grounds = command.grounds();
    this.dueOn = clocks.due(stage, askedOn);
    this.rule = clocks.rule(stage, askedOn);
    this.before = before;
  }

  GradeReview decided(DecideReview command) {
    GradeReview decided = new GradeReview();
    decided.stage = stage;
    decided.askedOn = askedOn;
    decided.grounds = grounds;
    decided.dueOn = dueOn;
    decided.rule = rule;
    decided.before = before;
    decided.outcome = command.outcome();
    decided.reasons = command.reasons();
    decided.signer = command.signer();
    decided.decidedOn = command.on();
    return decided;
  }

  boolean isOpen() {
    return decidedOn == null;
  }

  ReviewStage stage() {
    return stage;
  }

  LocalDate askedOn() {
    return askedOn;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  public ReviewRow row() {
    return new ReviewRow(
        stage,
        askedOn,
        grounds,
        dueOn,
        rule,
        before,
        Optional.ofNullable(outcome),
        Optional.ofNullable(reasons),
        Optional.ofNullable(signer),
        Optional.ofNullable(decidedOn));
  }
}
