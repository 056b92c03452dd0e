package org.dandang.accountability.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;

/**
 * A meeting in which the discipline commission and the organisation department consult on several
 * accountability cases, each of one or several persons. Both sign its minutes.
 */
@Entity
@Table(name = "accountability_consultation")
@AggregateRoot
public class Consultation {
  @Id private Long id;
  @Version private long version;
  private String number;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "for_discipline")
  private PersonId forDiscipline;

  @Column(name = "for_organisation")
  private PersonId forOrganisation;

  private String minutes;
  private String opinion;
  private PersonId keeper;

  @ElementCollection
  @CollectionTable(
      name = "accountability_consultation_case",
      joinColumns = @JoinColumn(name = "consultation_id"))
  private List<ConsultedCase> items = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "accountability_consultation_member",
      joinColumns = @JoinColumn(name = "consultation_id"))
  private List<ConsultationMember> members = new ArrayList<>();

  @Embedded private Standing standing;

  protected Consultation() {}

  /** Held: every case of it is now consulted on. */
  public Consultation(
      ConsultationId id, String number, HoldConsultation command, List<CaseFile> consultedOn) {
    if (command.forDiscipline().equals(command.forOrganisation())) throw new BothMustSign();
    this.id = id.value();
    this.number = number;
    this.heldOn = command.on();
    this.forDiscipline = command.forDiscipline();
    this.forOrganisation = command.forOrganisation();
    this.opinion = command.opinion();
    this.keeper = command.keeper();
    this.standing = Standing.inForce();
    this.minutes = command.minutes();
    command.items().forEach(item -> items.add(new ConsultedCase(item)));
    command.members().forEach(member -> members.add(new ConsultationMember(member)));
    for (CaseFile one : consultedOn) {
      if (one.persons().stream().anyMatch(this::satIn)) throw new OfficerConcerned(keeper);
      one.consulted(id, command.on());
    }
  }

  private boolean satIn(PersonId person) {
    return person.equals(forDiscipline)
        || person.equals(forOrganisation)
        || members.stream().anyMatch(member -> member.person().equals(person));
  }

  /** Only before any of its cases has passed the gate. */
  public void voided(Amendment why, List<CaseFile> consultedOn) {
    boolean passed =
        consultedOn.stream()
            .anyMatch(one -> !Set.of(CaseState.CONSULTED, CaseState.DROPPED).contains(one.state()));
    if (passed) throw new GatePassed();
    standing = standing.voidedBy(why);
  }

  public ConsultationId id() {
    return new ConsultationId(id);
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public String opinion() {
    return opinion;
  }

  public boolean answersTo(PersonId person) {
    return person.equals(keeper) || satIn(person);
  }

  public List<CaseId> cases() {
    return items.stream().map(ConsultedCase::caseFile).toList();
  }

  public List<ConsultedCase> items() {
    return List.copyOf(items);
  }

  public List<ConsultationMember> members() {
    return List.copyOf(members);
  }

  public Optional<String> minutes() {
    return Optional.ofNullable(minutes);
  }

  public PersonId forDiscipline() {
    return forDiscipline;
  }

  public PersonId forOrganisation() {
    return forOrganisation;
  }

  public PersonId keeper() {
    return keeper;
  }
}
