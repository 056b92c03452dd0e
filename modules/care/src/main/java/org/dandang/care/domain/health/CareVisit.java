package org.dandang.care.domain.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.care.api.health.CareKind;
import org.dandang.care.api.health.CareVisitId;
import org.dandang.care.api.health.RecordCare;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/** A check-up, a leave, a visit: what was done for a cadre, and never a diagnosis. */
@Entity
@Table(name = "care_visit")
@AggregateRoot
public class CareVisit {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private CareKind kind;

  @Column(name = "what")
  private String what;

  @Column(name = "done_on")
  private LocalDate on;

  @Embedded private Standing standing = Standing.inForce();

  protected CareVisit() {}

  public CareVisit(CareVisitId id, RecordCare done, LabelThen label) {
    this.id = id.value();
    this.person = done.person();
    this.label = label;
    this.kind = done.kind();
    this.what = done.what();
    this.on = done.on();
  }

  public CareVisitId id() {
    return new CareVisitId(id);
  }
}
