package org.dandang.personnel.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dandang.personnel.api.intake.IntakeAct;

/** What one line brought. */
@Entity
@Table(name = "personnel_intake_line")
public class IntakeLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "intake_id")
  private Intake intake;

  private int place;

  @Enumerated(EnumType.STRING)
  private IntakeAct act;

  @Column(name = "record_id")
  private long record;

  @Column(name = "record_version")
  private long recordVersion;

  @Column(name = "before_sealed")
  private byte[] before;

  protected IntakeLine() {}

  IntakeLine(Intake intake, TakenLine line, long recordVersion) {
    this.intake = intake;
    this.place = line.row();
    this.act = line.act();
    this.record = line.record();
    this.recordVersion = recordVersion;
    this.before = line.before().orElse(null);
  }

  public int place() {
    return place;
  }

  public boolean isCreation() {
    return act == IntakeAct.CREATED;
  }

  public long record() {
    return record;
  }

  /** The version that the record had when the table was taken. */
  public long recordVersion() {
    return recordVersion;
  }

  /** What stood in the record, sealed. */
  public Optional<byte[]> before() {
    return Optional.ofNullable(before).map(byte[]::clone);
  }
}
