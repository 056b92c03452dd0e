package org.dandang.personnel.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeTable;

/**
 * A table that waits with its preview: received, checked, taken once. It lies sealed and goes with
 * the preview.
 */
@Entity
@Table(name = "personnel_waiting_table")
@AggregateRoot
public class WaitingTable {
  @Id
  @Column(name = "preview_id")
  private Long preview;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private IntakeKind kind;

  private String file;
  private String sheet;

  @Column(name = "table_sealed")
  private byte[] table;

  @Column(name = "findings_sealed")
  private byte[] findings;

  @Column(name = "intake_id")
  private Long intake;

  protected WaitingTable() {}

  public WaitingTable(long preview, IntakeKind kind, IntakeTable table, Sealer sealer) {
    this.preview = preview;
    this.kind = kind;
    this.file = table.file();
    this.sheet = table.sheet();
    this.table = sealer.sealBytes(Packed.pack(table));
  }

  public IntakeKind kind() {
    return kind;
  }

  public String file() {
    return file;
  }

  public String sheet() {
    return sheet;
  }

  public IntakeTable table(Sealer sealer) {
    return Packed.table(file, sheet, sealer.unsealBytes(table));
  }

  public void found(Findings what, Sealer sealer) {
    findings = sealer.sealBytes(Packed.pack(what));
  }

  /** Empty while the check has not ended. */
  public Optional<Findings> findings(Sealer sealer) {
    return Optional.ofNullable(findings).map(sealer::unsealBytes).map(Packed::findings);
  }

  public Optional<IntakeId> intake() {
    return Optional.ofNullable(intake).map(IntakeId::new);
  }

  /** Once only. */
  public void becomes(IntakeId taken) {
    if (intake != null) throw new TableTakenAlready();
    intake = taken.value();
  }
}
