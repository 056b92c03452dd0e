package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.Exclusion;
import org.dandang.kernel.id.PersonId;

/**
 * A determination as both organs signed it, by different hands and neither of them that of the
 * person.
 */
@Embeddable
public class JointSignature implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private Determination determination;

  @Column(name = "discipline_signer")
  private PersonId discipline;

  @Column(name = "organisation_signer")
  private PersonId organisation;

  @Column(name = "determined_on")
  private LocalDate on;

  protected JointSignature() {}

  /** All distinctions and factors reasoned; an exclusion leaves nothing but a refusal (E9). */
  static JointSignature of(DetermineTolerance command, PersonId person) {
    JointSignature signed =
        signed(
            command.determination(),
            command.discipline(),
            command.organisation(),
            person,
            command.on());
    mustReasonAll(command.judgements());
    mustNotBeExcluded(command.determination(), command.exclusions());
    return signed;
  }

  static JointSignature signed(
      Determination determination,
      Optional<PersonId> discipline,
      Optional<PersonId> organisation,
      PersonId person,
      LocalDate on) {
    JointSignature made = new JointSignature();
    made.determination = determination;
    made.discipline = discipline.orElseThrow(BothMustSign::new);
    made.organisation = organisation.orElseThrow(BothMustSign::new);
    made.on = on;
    if (made.discipline.equals(made.organisation) || made.isBy(person)) throw new BothMustSign();
    return made;
  }

  static void mustReasonAll(Collection<DetermineTolerance.Judgement> judgements) {
    Set<Criterion> judged =
        judgements.stream()
            .map(DetermineTolerance.Judgement::criterion)
            .collect(Collectors.toSet());
    if (!judged.equals(EnumSet.allOf(Criterion.class))) throw new CriterionMissing();
  }

  static void mustNotBeExcluded(Determination determination, Collection<Exclusion> exclusions) {
    if (!exclusions.isEmpty() && determination != Determination.NOT_TOLERATED) throw new Excluded();
  }

  boolean isBy(PersonId worker) {
    return discipline.equals(worker) || organisation.equals(worker);
  }

  /** The same hands and the same day: what an appeal changed is on the appeal. */
  JointSignature changedTo(Determination other) {
    JointSignature made = new JointSignature();
    made.determination = other;
    made.discipline = discipline;
    made.organisation = organisation;
    made.on = on;
    return made;
  }

  public Determination determination() {
    return determination;
  }

  public PersonId discipline() {
    return discipline;
  }

  public PersonId organisation() {
    return organisation;
  }

  public LocalDate on() {
    return on;
  }
}
