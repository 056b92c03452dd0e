package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.post.FrontLine;
import org.dandang.personnel.api.post.PostDetail;
import org.dandang.personnel.api.post.SetForCultivation;
import org.dandang.web.frame.People;

/** A post to be set on a front line, as typed. */
public class CultivationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private FrontLine line;
  private Industry field;
  private String purpose;
  private String plan;
  private People.Known mentor;
  private LocalDate reviewOn;
  private LocalDate on;
  private LocalDate last;

  SetForCultivation command(PostDetail post, long seen) {
    return new SetForCultivation(
        post.id(),
        line,
        Optional.ofNullable(field),
        purpose,
        plan,
        mentor.person(),
        reviewOn,
        on,
        Optional.ofNullable(last),
        seen);
  }

  public FrontLine getLine() {
    return line;
  }

  public void setLine(FrontLine line) {
    this.line = line;
  }

  public Industry getField() {
    return field;
  }

  public void setField(Industry field) {
    this.field = field;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public People.Known getMentor() {
    return mentor;
  }

  public void setMentor(People.Known mentor) {
    this.mentor = mentor;
  }

  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public void setReviewOn(LocalDate reviewOn) {
    this.reviewOn = reviewOn;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }
}
