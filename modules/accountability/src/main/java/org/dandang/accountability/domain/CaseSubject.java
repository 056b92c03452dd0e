package org.dandang.accountability.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.Ladder;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;

/** One person of a case: the statement, and what is proposed and decided on each ladder. */
@Entity
@Table(name = "accountability_case_subject")
public class CaseSubject {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "case_id")
  private CaseFile caseFile;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;
  private boolean waived;
  private String statement;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @OneToMany(mappedBy = "subject", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Disposition> dispositions = new ArrayList<>();

  protected CaseSubject() {}

  CaseSubject(long id, CaseFile caseFile, PersonId person, LabelThen label) {
    this.id = id;
    this.caseFile = caseFile;
    this.person = person;
    this.label = label;
  }

  void heard(boolean waivesIt, String said, LocalDate on) {
    waived = waivesIt;
    statement = said;
    heardOn = on;
  }

  /** Once for each ladder: what has been proposed stays as it was. */
  void propose(long disposition, Proposal proposal) {
    if (dispositions.stream().anyMatch(d -> d.ladder() == proposal.proposed().ladder()))
      throw new ProposalFrozen();
    dispositions.add(new Disposition(disposition, this, proposal));
  }

  void decide(FinalDecision decision, Optional<Grant> grant, boolean inTrial) {
    if (!isHeard() || decision.on().isBefore(heardOn)) throw new NotHeard();
    if (!inTrial) throw new MatterOpen();
    disposition(decision.ladder()).decide(decision, grant, caseFile.id(), person);
  }

  public Disposition disposition(Ladder ladder) {
    return dispositions.stream()
        .filter(disposition -> disposition.ladder() == ladder)
        .findFirst()
        .orElseThrow(() -> new NotFound("proposal"));
  }

  public boolean isHeard() {
    return heardOn != null;
  }

  boolean isDecided() {
    return dispositions.stream().allMatch(Disposition::isDecided);
  }

  /** Whether the case organ's proposal stood before that day, so that nobody could fit it. */
  public boolean wasProposedBy(LocalDate day) {
    return !dispositions.isEmpty()
        && dispositions.stream().noneMatch(disposition -> disposition.frozenOn().isAfter(day));
  }

  CaseFile caseFile() {
    return caseFile;
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public boolean isWaived() {
    return waived;
  }

  public Optional<String> statement() {
    return Optional.ofNullable(statement);
  }

  public Optional<LocalDate> heardOn() {
    return Optional.ofNullable(heardOn);
  }

  /** On two ladders the later end counts; empty while nothing bars, or where it never ends. */
  public Optional<LocalDate> barredUntil() {
    return dispositions.stream()
        .flatMap(disposition -> disposition.effectUntil().stream())
        .max(Comparator.naturalOrder());
  }

  public List<Disposition> dispositions() {
    return List.copyOf(dispositions);
  }
}
