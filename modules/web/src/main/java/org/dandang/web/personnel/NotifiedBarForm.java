package org.dandang.web.personnel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.personnel.api.appointment.NotifiedMeasure;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.web.frame.People;

/** A notification as typed; the measure says which rule bars, and from what. */
public class NotifiedBarForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private People.Known person;
  private NotifiedMeasure measure;
  private String document;
  private LocalDate begin;
  private LocalDate end;

  NotifyBar notified() {
    return new NotifyBar(
        person.person(),
        measure.rule(),
        measure.purposes(),
        document,
        begin,
        Optional.ofNullable(end),
        measure.onGrades());
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known typed) {
    person = typed;
  }

  public NotifiedMeasure getMeasure() {
    return measure;
  }

  public void setMeasure(NotifiedMeasure typed) {
    measure = typed;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }

  public LocalDate getBegin() {
    return begin;
  }

  public void setBegin(LocalDate typed) {
    begin = typed;
  }

  public LocalDate getEnd() {
    return end;
  }

  public void setEnd(LocalDate typed) {
    end = typed;
  }
}
