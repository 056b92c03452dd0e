package org.dandang.personnel.domain.dispatch;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchVeteran;

/**
 * A second-line cadre with experience is sent to the front: to a project, to land acquisition. It
 * is reported on and concluded with a result; a concluded one never changes.
 */
@Entity
@Table(name = "personnel_dispatch")
@AggregateRoot
public class Dispatch {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  private String task;
  private String place;

  @Enumerated(EnumType.STRING)
  private DispatchLine line;

  private boolean leads;
  private String document;
  private String result;
  @Embedded private Period period;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "dispatch", cascade = CascadeType.ALL)
  @OrderBy("on")
  private List<DispatchReport> reports = new ArrayList<>();

  protected Dispatch() {}

  /** As the person was on the first day. */
  public Dispatch(DispatchId id, DispatchVeteran command, PersonOnDay veteran) {
    if (!veteran.cadre() || !veteran.secondLine()) throw new NotOnTheSecondLine(command.person());
    this.id = id.value();
    this.person = command.person();
    this.label = veteran.label();
    this.task = command.task();
    this.place = command.place();
    this.line = command.line();
    this.leads = command.leads();
    this.document = command.document();
    this.period = Period.from(command.on());
    this.standing = Standing.inForce();
  }

  public DispatchId id() {
    return new DispatchId(id);
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public void report(String text, LocalDate on) {
    goesOnAt(on);
    reports.add(new DispatchReport(this, on, text));
  }

  public void conclude(String outcome, LocalDate last) {
    goesOnAt(last);
    if (!period.isOpen()) throw new DispatchConcluded(id());
    result = outcome;
    period = period.endedOn(last);
  }

  public void voidDispatch(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public String task() {
    return task;
  }

  public String place() {
    return place;
  }

  public DispatchLine line() {
    return line;
  }

  public boolean leads() {
    return leads;
  }

  public String document() {
    return document;
  }

  public Period period() {
    return period;
  }

  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public List<DispatchReport> reports() {
    return List.copyOf(reports);
  }

  private void goesOnAt(LocalDate day) {
    if (standing.isVoided() || !period.contains(day)) throw new DispatchConcluded(id());
  }
}
