package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.RecusalGround;

/** Who does not work on a report any more, and why. */
@Entity
@Table(name = "petition_recusal")
public class DeclaredRecusal {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "report_id")
  private Report report;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private RecusalGround ground;

  @Column(name = "declared_by")
  private PersonId declaredBy;

  @Column(name = "recused_on")
  private LocalDate on;

  protected DeclaredRecusal() {}

  DeclaredRecusal(
      long id,
      Report report,
      PersonId person,
      RecusalGround ground,
      PersonId declaredBy,
      LocalDate on) {
    this.id = id;
    this.report = report;
    this.person = person;
    this.ground = ground;
    this.declaredBy = declaredBy;
    this.on = on;
  }

  public PersonId person() {
    return person;
  }

  public RecusalGround ground() {
    return ground;
  }

  public PersonId declaredBy() {
    return declaredBy;
  }

  public LocalDate on() {
    return on;
  }
}
