package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.kernel.id.PersonId;

/** Who asked for tolerance of what, who keeps and reviews the file, and whether it was accepted. */
@Embeddable
public class Application implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private Applicant applicant;

  private String matter;
  private PersonId keeper;
  private PersonId reviewer;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  @Column(name = "acceptance_reason")
  private String acceptanceReason;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  protected Application() {}

  static Application of(ApplyForTolerance command) {
    if (command.keeper().equals(command.reviewer())) throw new OwnApproval(command.reviewer());
    if (command.person().equals(command.keeper()) || command.person().equals(command.reviewer()))
      throw new OfficerConcerned(command.person());
    Application made = new Application();
    made.applicant = command.applicant();
    made.matter = command.matter();
    made.keeper = command.keeper();
    made.reviewer = command.reviewer();
    made.appliedOn = command.on();
    return made;
  }

  /** Accepted, or rejected: the reason stands beside it either way. */
  Application answered(String reason, LocalDate on) {
    Application made = new Application();
    made.applicant = applicant;
    made.matter = matter;
    made.keeper = keeper;
    made.reviewer = reviewer;
    made.appliedOn = appliedOn;
    made.acceptanceReason = reason;
    made.acceptedOn = on;
    return made;
  }

  public Applicant applicant() {
    return applicant;
  }

  public String matter() {
    return matter;
  }

  public PersonId keeper() {
    return keeper;
  }

  public PersonId reviewer() {
    return reviewer;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public Optional<String> acceptanceReason() {
    return Optional.ofNullable(acceptanceReason);
  }

  public Optional<LocalDate> acceptedOn() {
    return Optional.ofNullable(acceptedOn);
  }
}
