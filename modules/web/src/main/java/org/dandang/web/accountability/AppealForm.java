package org.dandang.web.accountability;

import java.io.Serializable;
import java.time.LocalDate;
import org.dandang.accountability.api.Determination;
import org.dandang.web.frame.People;

/** What is typed when an appeal against a tolerance determination is entered or decided. */
public class AppealForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String grounds;
  private String reason;
  private String document;
  private Determination determination;
  private People.Known first;
  private People.Known second;
  private LocalDate on;

  AppealForm(LocalDate today) {
    this.on = today;
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

  public People.Known getFirst() {
    return first;
  }

  public void setFirst(People.Known first) {
    this.first = first;
  }

  public People.Known getSecond() {
    return second;
  }

  public void setSecond(People.Known second) {
    this.second = second;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
