package org.dandang.web.accountability;

import java.time.LocalDate;
import org.dandang.accountability.api.Determination;
import org.dandang.web.frame.SignedForm;

/** What is typed when an appeal against a tolerance determination is entered or decided. */
public class AppealForm extends SignedForm {
  private static final long serialVersionUID = 1L;

  private String grounds;
  private String reason;
  private String document;
  private Determination determination;

  AppealForm(LocalDate today) {
    super(today);
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public Determination getDetermination() {
    return determination;
  }

  public void setDetermination(Determination determination) {
    this.determination = determination;
  }
}
