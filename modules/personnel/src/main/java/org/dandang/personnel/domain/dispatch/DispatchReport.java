package org.dandang.personnel.domain.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What was done by a day. */
@Entity
@Table(name = "personnel_dispatch_report")
public class DispatchReport {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "dispatch_id")
  private Dispatch dispatch;

  @Column(name = "on_day")
  private LocalDate on;

  private String text;

  protected DispatchReport() {}

  DispatchReport(Dispatch dispatch, LocalDate on, String text) {
    this.dispatch = dispatch;
    this.on = on;
    this.text = text;
  }

  public LocalDate on() {
    return on;
  }

  public String text() {
    return text;
  }
}
