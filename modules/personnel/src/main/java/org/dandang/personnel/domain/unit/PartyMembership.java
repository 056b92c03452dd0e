package org.dandang.personnel.domain.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.time.Period;

/** A person belongs to a party organisation for a time. */
@Entity
@Table(name = "personnel_party_membership")
public class PartyMembership {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id")
  private PartyOrganisation organisation;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private Period period;

  protected PartyMembership() {}

  PartyMembership(PartyOrganisation organisation, PersonId person, LocalDate on) {
    this.organisation = organisation;
    this.person = person;
    this.period = Period.from(on);
  }

  boolean of(PersonId other) {
    return person.equals(other);
  }

  Period period() {
    return period;
  }

  void endOn(LocalDate last) {
    period = period.endedOn(last);
  }
}
