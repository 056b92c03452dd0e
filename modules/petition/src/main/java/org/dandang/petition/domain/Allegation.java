package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.dandang.kernel.record.LabelThen;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.RecordFinding;

/** One matter about one person within a report, with what was found. */
@Entity
@Table(name = "petition_allegation")
public class Allegation {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "report_id")
  private Report report;

  private int number;

  @Column(name = "person_id")
  private PersonId subject;

  @Embedded private LabelThen label;
  private String issue;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String grounds;

  @Column(name = "untrue_part")
  private String untruePart;

  @Column(name = "fabrication_evidence")
  private String fabrication;

  @Column(name = "intent_evidence")
  private String intent;

  @Column(name = "prefecture_approval")
  private String prefectureApproval;

  @Column(name = "prefecture_approved_on")
  private LocalDate prefectureApprovedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "approval_level")
  private ApprovalLevel level;

  @Column(name = "found_on")
  private LocalDate foundOn;

  @Column(name = "approved_by")
  private PersonId approvedBy;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  protected Allegation() {}

  Allegation(long id, Report report, int number, PersonId subject, LabelThen label, String issue) {
    this.id = id;
    this.report = report;
    this.number = number;
    this.subject = subject;
    this.label = label;
    this.issue = issue;
  }

  void find(RecordFinding found) {
    if (isApproved()) throw new FindingApproved();
    boolean proposesFalse = found.finding() == Finding.FALSE_PROPOSED;
    if (proposesFalse != found.fabrication().isPresent()) throw new FalseAccusationNeedsProof();
    if ((found.finding() == Finding.PARTLY) != found.untruePart().isPresent())
      throw new UntruePartNeeded();
    found
        .fabrication()
        .map(RecordFinding.Fabrication::approvedOn)
        .filter(found.on()::isBefore)
        .ifPresent(
            later -> {
              throw new OutOfOrder(later, found.on());
            });
    finding = found.finding();
    grounds = found.grounds();
    untruePart = found.untruePart().orElse(null);
    fabrication = found.fabrication().map(RecordFinding.Fabrication::evidence).orElse(null);
    intent = found.fabrication().map(RecordFinding.Fabrication::intent).orElse(null);
    prefectureApproval =
        found.fabrication().map(RecordFinding.Fabrication::prefectureApproval).orElse(null);
    prefectureApprovedOn =
        found.fabrication().map(RecordFinding.Fabrication::approvedOn).orElse(null);
    level = found.fabrication().map(RecordFinding.Fabrication::level).orElse(null);
    foundOn = found.on();
  }

  void approve(PersonId approver, LocalDate on) {
    if (finding == null || on.isBefore(foundOn)) throw new FindingNotApproved();
    if (isApproved()) throw new FindingApproved();
    approvedBy = approver;
    approvedOn = on;
  }

  /** The matter is taken up again: nothing is found on it. */
  void setAside() {
    finding = null;
    grounds = null;
    untruePart = null;
    fabrication = null;
    intent = null;
    prefectureApproval = null;
    prefectureApprovedOn = null;
    level = null;
    foundOn = null;
    approvedBy = null;
    approvedOn = null;
  }

  public boolean isApproved() {
    return approvedOn != null;
  }

  boolean isClarifiable() {
    return isApproved() && finding.clarifiable();
  }

  public int number() {
    return number;
  }

  public PersonId subject() {
    return subject;
  }

  public LabelThen label() {
    return label;
  }

  public String issue() {
    return issue;
  }

  public Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  public Optional<String> grounds() {
    return Optional.ofNullable(grounds);
  }

  public Optional<String> untruePart() {
    return Optional.ofNullable(untruePart);
  }

  /** Under which number the prefecture agreed that a false accusation is proposed. */
  public Optional<String> prefectureApproval() {
    return Optional.ofNullable(prefectureApproval);
  }

  /** On which day it agreed. */
  public Optional<LocalDate> prefectureApprovedOn() {
    return Optional.ofNullable(prefectureApprovedOn);
  }

  public Optional<ApprovalLevel> approvalLevel() {
    return Optional.ofNullable(level);
  }

  public long id() {
    return id;
  }

  public Optional<PersonId> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }
}
