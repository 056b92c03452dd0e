package org.dandang.web.accountability;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.InvalidInput;

/** A meeting of the county committee as its minutes are typed. */
public class CommitteeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String minutes;
  private String presiding;
  private Integer shouldAttend;
  private Integer present;
  private Integer inFavour;

  /** No more are present than should attend, and no more in favour than are present. */
  DecisionBasis heldOn(LocalDate day) {
    mustBeWithin("present", present, shouldAttend);
    mustBeWithin("inFavour", inFavour, present);
    return DecisionBasis.meeting(minutes, day, presiding, shouldAttend, present, inFavour);
  }

  private static void mustBeWithin(String field, int counted, int whole) {
    if (counted < 0 || counted > whole)
      throw new InvalidInput(field, "accountability.not-so-many", whole);
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getPresiding() {
    return presiding;
  }

  public void setPresiding(String presiding) {
    this.presiding = presiding;
  }

  public Integer getShouldAttend() {
    return shouldAttend;
  }

  public void setShouldAttend(Integer shouldAttend) {
    this.shouldAttend = shouldAttend;
  }

  public Integer getPresent() {
    return present;
  }

  public void setPresent(Integer present) {
    this.present = present;
  }

  public Integer getInFavour() {
    return inFavour;
  }

  public void setInFavour(Integer inFavour) {
    this.inFavour = inFavour;
  }
}
