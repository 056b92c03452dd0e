package org.dandang.personnel.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.ReviewRow;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appeal.Recourse;
import org.dandang.personnel.domain.appeal.Recourse.Verdict;
import org.dandang.personnel.domain.appeal.Ways;

/** A grade looked at again because the cadre asked; it is upheld, or another takes its place. */
@Embeddable
public class GradeReview implements Serializable {
  private static final long serialVersionUID = 1L;

  @Embedded private Recourse recourse;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade_before")
  private Grade before;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade_after")
  private Grade after;

  protected GradeReview() {}

  GradeReview(AskReview command, Grade before, Ways ways) {
    this.recourse = Recourse.filed(command.kind(), command.grounds(), command.on(), ways);
    this.before = before;
  }

  GradeReview decided(DecideReview command, Named signer, Deciders away) {
    boolean same = command.outcome() == before;
    GradeReview decided = new GradeReview();
    decided.before = before;
    decided.after = command.outcome();
    decided.recourse =
        recourse.decided(
            new Verdict(
                same ? AppealOutcome.UPHELD : AppealOutcome.AMENDED,
                command.reasons(),
                command.document(),
                command.on()),
            signer,
            away);
    return decided;
  }

  Recourse recourse() {
    return recourse;
  }

  public ReviewRow row() {
    return new ReviewRow(
        recourse.kind(),
        recourse.filedOn(),
        recourse.grounds(),
        recourse.dueOn(),
        recourse.rule(),
        before,
        recourse.outcome(),
        Optional.ofNullable(after),
        recourse.reason(),
        recourse.document(),
        recourse.signerName(),
        recourse.decidedOn());
  }
}
