package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.web.frame.People;

/** A veteran of the second line is sent to the front with a task (P21). */
@Named
@ViewScoped
public class SendVeteranPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DispatchDesk desk;
  @Inject BusinessDay businessDay;

  private People.Known person;
  private String task;
  private String place;
  private DispatchLine line;
  private boolean leads;
  private String document;
  private LocalDate on;

  @PostConstruct
  void today() {
    on = businessDay.today();
  }

  public String send() {
    DispatchId id =
        desk.dispatch(
                List.of(
                    new DispatchVeteran(person.person(), task, place, line, leads, document, on)))
            .get(0);
    return "dispatch?faces-redirect=true&id=" + id;
  }

  public List<DispatchLine> getLines() {
    return List.of(DispatchLine.values());
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known typed) {
    person = typed;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String typed) {
    task = typed;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String typed) {
    place = typed;
  }

  public DispatchLine getLine() {
    return line;
  }

  public void setLine(DispatchLine typed) {
    line = typed;
  }

  public boolean isLeads() {
    return leads;
  }

  public void setLeads(boolean typed) {
    leads = typed;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String typed) {
    document = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }
}
