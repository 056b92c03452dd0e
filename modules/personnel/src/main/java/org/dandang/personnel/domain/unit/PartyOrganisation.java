package org.dandang.personnel.domain.unit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.personnel.api.PartyOrganisationKind;

/**
 * A party committee, general branch or branch. It is set up in a unit below another organisation,
 * takes members from a day on and lets them go.
 */
@Entity
@Table(name = "personnel_party_organisation")
@AggregateRoot
public class PartyOrganisation {
  @Id private Long id;
  @Version private long version;
  private String name;

  @Enumerated(EnumType.STRING)
  private PartyOrganisationKind kind;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "parent_id")
  private Long parent;

  @Embedded private Period period;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL)
  private List<PartyMembership> memberships = new ArrayList<>();

  protected PartyOrganisation() {}

  public PartyOrganisation(
      PartyOrganisationId id,
      String name,
      PartyOrganisationKind kind,
      UnitId unit,
      Optional<PartyOrganisationId> parent,
      LocalDate on) {
    this.id = id.value();
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.parent = parent.map(PartyOrganisationId::value).orElse(null);
    this.period = Period.from(on);
    this.standing = Standing.inForce();
  }

  public PartyOrganisationId id() {
    return new PartyOrganisationId(id);
  }

  /** From that day these belong to it; who belongs already stays. */
  public void admit(List<PersonId> persons, LocalDate on) {
    if (!period.contains(on)) throw new UnitEnded(unit);
    persons.stream()
        .filter(
            person -> memberships.stream().noneMatch(m -> m.of(person) && m.period().contains(on)))
        .forEach(person -> memberships.add(new PartyMembership(this, person, on)));
  }

  /** The last day of the membership. */
  public void release(PersonId person, LocalDate last) {
    memberships.stream()
        .filter(m -> m.of(person) && m.period().contains(last))
        .forEach(m -> m.endOn(last));
  }

  public long membersOn(LocalDate day) {
    return memberships.stream().filter(m -> m.period().contains(day)).count();
  }
}
