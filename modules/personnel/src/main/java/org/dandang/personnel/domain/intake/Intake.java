package org.dandang.personnel.domain.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeState;

/**
 * A table that was taken in. It remembers what each of its lines brought, and can be undone as a
 * whole as long as nothing was built on it; nothing is taken from it twice.
 */
@Entity
@Table(name = "personnel_intake")
@AggregateRoot
public class Intake {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private IntakeKind kind;

  private String file;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_at")
  private LocalDateTime takenAt;

  private int created;
  private int changed;
  private int same;
  private int refused;

  @Enumerated(EnumType.STRING)
  private IntakeState state;

  @Column(name = "undone_on")
  private LocalDate undoneOn;

  @Column(name = "undone_reason")
  private String undoneReason;

  @Column(name = "undone_approver")
  private String undoneApprover;

  @OneToMany(mappedBy = "intake", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<IntakeLine> lines = new ArrayList<>();

  protected Intake() {}

  public Intake(IntakeId id, WaitingTable table, String takenBy, LocalDateTime takenAt) {
    this.id = id.value();
    this.kind = table.kind();
    this.file = table.file();
    this.takenBy = takenBy;
    this.takenAt = takenAt;
    this.state = IntakeState.TAKEN;
  }

  public IntakeId id() {
    return new IntakeId(id);
  }

  public long version() {
    return version;
  }

  public IntakeKind kind() {
    return kind;
  }

  public String file() {
    return file;
  }

  public String takenBy() {
    return takenBy;
  }

  public LocalDateTime takenAt() {
    return takenAt;
  }

  public int created() {
    return created;
  }

  public int changed() {
    return changed;
  }

  public int same() {
    return same;
  }

  public int refused() {
    return refused;
  }

  public IntakeState state() {
    return state;
  }

  public Optional<LocalDate> undoneOn() {
    return Optional.ofNullable(undoneOn);
  }

  public Optional<String> undoneReason() {
    return Optional.ofNullable(undoneReason);
  }

  public List<IntakeLine> lines() {
    return List.copyOf(lines);
  }

  /** What the lines brought, with the version that each record has now. */
  public void keep(List<TakenLine> taken, Map<Long, Long> versions) {
    for (TakenLine line : taken) {
      if (line.act() == IntakeAct.CREATED) created++;
      else changed++;
      lines.add(new IntakeLine(this, line, versions.get(line.record())));
    }
  }

  /** How many lines said what stood here already, and how many went back. */
  public void leave(int alike, int back) {
    same = alike;
    refused = back;
  }

  public void undo(Amendment amendment) {
    if (state == IntakeState.UNDONE) throw new IntakeUndone(id());
    state = IntakeState.UNDONE;
    undoneOn = amendment.on();
    undoneReason = amendment.reason();
    undoneApprover = amendment.approver();
  }
}
