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
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ClockKind;
import org.dandang.petition.api.GiveOpinion;

/** A written opinion on a general petition; from its service the petitioner's time runs. */
@Entity
@Table(name = "petition_opinion")
public class Opinion {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "report_id")
  private Course course;

  @Enumerated(EnumType.STRING)
  private ClockKind stage;

  private String organ;
  private String document;
  private String outcome;

  @Column(name = "approved_by")
  private PersonId approvedBy;

  @Column(name = "given_on")
  private LocalDate on;

  @Column(name = "served_on")
  private LocalDate servedOn;

  @Column(name = "service_slip")
  private String slip;

  protected Opinion() {}

  Opinion(long id, Course course, ClockKind stage, GiveOpinion given) {
    this.id = id;
    this.course = course;
    this.stage = stage;
    this.organ = given.organ();
    this.document = given.document();
    this.outcome = given.outcome();
    this.approvedBy = given.approver();
    this.on = given.on();
  }

  void served(String receipt, LocalDate day) {
    if (day.isBefore(on)) throw new OutOfOrder(on, day);
    slip = receipt;
    servedOn = day;
  }

  public boolean isServed() {
    return servedOn != null;
  }

  public long id() {
    return id;
  }

  public ClockKind stage() {
    return stage;
  }

  public String organ() {
    return organ;
  }

  public String document() {
    return document;
  }

  public String outcome() {
    return outcome;
  }

  public PersonId approvedBy() {
    return approvedBy;
  }

  public LocalDate on() {
    return on;
  }

  public Optional<LocalDate> servedOn() {
    return Optional.ofNullable(servedOn);
  }

  public Optional<String> slip() {
    return Optional.ofNullable(slip);
  }
}
