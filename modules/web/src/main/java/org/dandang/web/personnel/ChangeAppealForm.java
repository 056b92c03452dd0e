package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.web.frame.People;

/** What is typed when an appeal against a change is taken in, takes longer, or is decided. */
public class ChangeAppealForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String about;
  private AppealKind kind;
  private String grounds;
  private LocalDate toldOn;
  private LocalDate on;
  private People.Known first;
  private People.Known second;
  private String open;
  private AppealOutcome outcome;
  private ChangeKind instead;
  private String reason;
  private String document;
  private String approver;

  ChangeAppealForm(LocalDate today) {
    this.on = today;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String typed) {
    about = typed;
  }

  public AppealKind getKind() {
    return kind;
  }

  public void setKind(AppealKind typed) {
    kind = typed;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String typed) {
    grounds = typed;
  }

  public LocalDate getToldOn() {
    return toldOn;
  }

  public void setToldOn(LocalDate typed) {
    toldOn = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }

  public People.Known getFirst() {
    return first;
  }

  public void setFirst(People.Known typed) {
    first = typed;
  }

  public People.Known getSecond() {
    return second;
  }

  public void setSecond(People.Known typed) {
    second = typed;
  }

  public String getOpen() {
    return open;
  }

  public void setOpen(String typed) {
    open = typed;
  }

  public AppealOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AppealOutcome typed) {
    outcome = typed;
  }

  public ChangeKind getInstead() {
    return instead;
  }

  public void setInstead(ChangeKind typed) {
    instead = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }

  public String getApprover() {
    return approver;
  }

  public void setApprover(String typed) {
    approver = typed;
  }
}
