package org.dandang.personnel.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dandang.kernel.id.PersonId;

/** A close relative who is in the file as well. */
@Entity
@Table(name = "personnel_kinship")
public class Kinship {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "relative_id")
  private PersonId relative;

  private String relation;

  protected Kinship() {}

  Kinship(Person person, PersonId relative, String relation) {
    this.person = person;
    this.relative = relative;
    this.relation = relation;
  }

  public PersonId relative() {
    return relative;
  }

  public String relation() {
    return relation;
  }
}
