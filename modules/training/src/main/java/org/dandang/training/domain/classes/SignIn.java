package org.dandang.training.domain.classes;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.training.api.classes.Session;

/** One signature on one sheet; many of them make one attendance. */
@Entity
@Table(name = "training_sign_in")
class SignIn {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_sign_in_seq")
  @SequenceGenerator(name = "training_sign_in_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "enrolment_id")
  private Enrolment enrolment;

  @Column(name = "signed_on")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "session")
  private Session session;

  @Column(name = "late_reason")
  private String lateReason;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  protected SignIn() {}

  SignIn(
      Enrolment enrolment, LocalDate day, Session session, String lateReason, LocalDate enteredOn) {
    this.enrolment = enrolment;
    this.day = day;
    this.session = session;
    this.lateReason = lateReason;
    this.enteredOn = enteredOn;
  }

  boolean isFor(LocalDate otherDay, Session otherSession) {
    return day.equals(otherDay) && session == otherSession;
  }
}
