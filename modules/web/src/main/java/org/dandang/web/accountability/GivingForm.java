package org.dandang.web.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.web.frame.People;
import org.dandang.web.frame.SignedForm;

/** What is typed when a measure of the first form was given. */
public class GivingForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private MeasureKind kind;
  private String reason;
  private String statement;
  private String grant;

  /** Whoever enters it is taken to have given it, unless another is named. */
  GivingForm(LocalDate today, Optional<People.Known> me) {
    super(today);
    setSecond(me.orElse(null));
  }

  GiveMeasure given(Optional<GrantId> used) {
    return new GiveMeasure(
        getFirst().person(),
        kind,
        reason,
        statement,
        used,
        getSecond().person(),
        getReviewer().person(),
        getOn());
  }

  public MeasureKind getKind() {
    return kind;
  }

  public void setKind(MeasureKind kind) {
    this.kind = kind;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getGrant() {
    return grant;
  }

  public void setGrant(String grant) {
    this.grant = grant;
  }
}
