package org.dandang.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.person.Rank;
import org.dandang.web.frame.People;

/** A motion: whom it concerns and what is proposed for each. */
@Named
@ViewScoped
public class OpenMotionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AppointmentDesk desk;
  @Inject BusinessDay businessDay;
  @Inject ProposalLines lines;
  @Inject People people;

  private final List<ProposalForm> proposals = new ArrayList<>();
  private ProposalForm form = new ProposalForm();
  private String batch;
  private LocalDate on;

  /** The address may say whom it is about, and what is proposed. */
  @PostConstruct
  void begin() {
    on = businessDay.today();
    Map<String, String> address =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    form.setPerson(people.getAsObject(null, null, address.get("person")));
    Arrays.stream(ChangeKind.values())
        .filter(kind -> kind.name().equals(address.get("kind")))
        .forEach(form::setKind);
  }

  /** One more person; what is proposed is looked at when the motion is opened. */
  public void add() {
    form.proposed();
    proposals.add(form);
    form = new ProposalForm();
  }

  public void remove(ProposalForm proposal) {
    proposals.remove(proposal);
  }

  public String open() {
    if (proposals.isEmpty()) throw new InvalidInput("person", "personnel.nobody-proposed");
    AppointmentId id =
        desk.open(
            new OpenAppointment(
                batch, proposals.stream().map(ProposalForm::proposed).toList(), on));
    return "appointment?faces-redirect=true&id=" + id;
  }

  /** What was proposed so far, for a draft. */
  public String getListed() {
    return proposals.stream().map(lines::written).collect(Collectors.joining("\n"));
  }

  /** From a draft, while nothing is proposed. */
  public void setListed(String listed) {
    if (!proposals.isEmpty() || listed == null) return;
    listed.lines().flatMap(line -> lines.read(line).stream()).forEach(proposals::add);
  }

  public List<ProposalForm> getProposals() {
    return proposals;
  }

  public ProposalForm getForm() {
    return form;
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String typed) {
    batch = typed;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate typed) {
    on = typed;
  }

  public List<ChangeKind> getKinds() {
    return List.of(ChangeKind.values());
  }

  public List<Level> getLevels() {
    return List.of(Level.values());
  }

  public List<Rank> getRanks() {
    return List.of(Rank.values());
  }

  public List<Ground> getGrounds() {
    return List.of(Ground.values());
  }
}
