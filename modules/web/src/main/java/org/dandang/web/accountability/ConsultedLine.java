package org.dandang.web.accountability;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseRow;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.web.frame.SignedForm;

/** A prepared case that may be consulted on, and the opinion on it once it is ticked. */
public class ConsultedLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CaseId id;
  private final String number;
  private final LocalDate registeredOn;
  private boolean chosen;
  private String opinion;

  ConsultedLine(CaseRow row) {
    this.id = row.id();
    this.number = row.number();
    this.registeredOn = row.registeredOn();
  }

  HoldConsultation.Item item() {
    return new HoldConsultation.Item(
        id,
        SignedForm.said(opinion)
            .orElseThrow(
                () -> new InvalidInput("itemOpinion", "web.case-without-opinion", number)));
  }

  public CaseId getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getRegisteredOn() {
    return registeredOn;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
