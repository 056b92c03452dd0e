package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;

/**
 * Who works on a case: one keeps it and another signs, two review it, and whoever tries it is none
 * of those two.
 */
@Embeddable
public class CaseHands implements Serializable {
  private static final long serialVersionUID = 1L;

  private PersonId keeper;
  private PersonId reviewer;

  @Column(name = "first_officer")
  private PersonId first;

  @Column(name = "second_officer")
  private PersonId second;

  @Column(name = "trial_officer")
  private PersonId trial;

  protected CaseHands() {}

  CaseHands(PersonId keeper, PersonId reviewer) {
    if (keeper.equals(reviewer)) throw new OwnApproval(reviewer);
    this.keeper = keeper;
    this.reviewer = reviewer;
  }

  CaseHands reviewedBy(PersonId one, PersonId other) {
    if (one.equals(other)) throw new TwoOfficersNeeded();
    CaseHands made = new CaseHands(keeper, reviewer);
    made.first = one;
    made.second = other;
    made.trial = trial;
    return made;
  }

  CaseHands triedBy(PersonId officer) {
    if (first == null) throw new TwoOfficersNeeded();
    if (officer.equals(first) || officer.equals(second)) throw new ReviewerTries();
    CaseHands made = reviewedBy(first, second);
    made.trial = officer;
    return made;
  }

  Set<PersonId> all() {
    return Stream.of(keeper, reviewer, first, second, trial)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  public PersonId keeper() {
    return keeper;
  }

  public PersonId reviewer() {
    return reviewer;
  }

  public Optional<PersonId> first() {
    return Optional.ofNullable(first);
  }

  public Optional<PersonId> second() {
    return Optional.ofNullable(second);
  }

  public Optional<PersonId> trial() {
    return Optional.ofNullable(trial);
  }
}
