package org.dandang.personnel.domain.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.personnel.api.warning.HandleWarning;
import org.dandang.personnel.api.warning.WarningKind;

/** A warning that somebody dealt with; one about the same record with another day is a new one. */
@Entity
@Table(name = "personnel_warning_handled")
@AggregateRoot
public class HandledWarning {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @Enumerated(EnumType.STRING)
  private WarningKind kind;

  @Column(name = "subject_id")
  private long subject;

  private String mark;

  @Column(name = "handled_on")
  private LocalDate on;

  @Column(name = "handled_by")
  private String by;

  private String note;

  protected HandledWarning() {}

  public HandledWarning(HandleWarning command, String by, LocalDate on) {
    this.kind = command.kind();
    this.subject = command.subject();
    this.mark = command.mark();
    this.on = on;
    this.by = by;
    this.note = command.note();
  }

  public String by() {
    return by;
  }

  public LocalDate on() {
    return on;
  }
}
