package org.dandang.personnel.domain.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.merge.MergeId;
import org.dandang.personnel.api.merge.MergePersons;

/**
 * Two files turned out to be of one person. A signed slip says so; from then on the one that goes
 * leads to the one that is kept, until they are parted again, once.
 */
@Entity
@Table(name = "personnel_merge")
@AggregateRoot
public class Merge {
  @Id private Long id;
  @Version private long version;

  @Column(name = "kept_id")
  private PersonId kept;

  @Column(name = "gone_id")
  private PersonId gone;

  private String reason;
  @Embedded private DecisionBasis basis;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "parted_on")
  private LocalDate partedOn;

  @Column(name = "parted_reason")
  private String partedReason;

  @Column(name = "parted_approver")
  private String partedApprover;

  protected Merge() {}

  public Merge(MergeId id, MergePersons command, String enteredBy) {
    if (command.kept().equals(command.gone())) throw new SamePerson();
    if (command.basis().kind() != DecisionBasis.Kind.SLIP) throw new SlipMissing();
    this.id = id.value();
    this.kept = command.kept();
    this.gone = command.gone();
    this.reason = command.reason();
    this.basis = command.basis();
    this.enteredBy = enteredBy;
  }

  public MergeId id() {
    return new MergeId(id);
  }

  public PersonId kept() {
    return kept;
  }

  public PersonId gone() {
    return gone;
  }

  /** As the file that goes will say it. */
  public Amendment amendment() {
    return new Amendment(reason, basis.signer(), basis.on());
  }

  public boolean isParted() {
    return partedOn != null;
  }

  public void part(Amendment amendment) {
    if (isParted()) throw new AlreadyParted();
    partedOn = amendment.on();
    partedReason = amendment.reason();
    partedApprover = amendment.approver();
  }
}
