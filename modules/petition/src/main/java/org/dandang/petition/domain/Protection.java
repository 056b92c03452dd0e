package org.dandang.petition.domain;

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
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.petition.api.AskProtection;
import org.dandang.petition.api.DecideProtection;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.ProtectionState;
import org.dandang.petition.api.ReportId;

/**
 * A named reporter asked to be protected. A handler sees to it, the report's reviewer decides in
 * time. Who the reporter is stands here as a keyed hash alone, by which an adverse act of personnel
 * is known again; what it was is sealed for the reviewer, and personnel learns nothing.
 */
@Entity
@Table(name = "petition_protection")
@AggregateRoot
public class Protection {
  @Id private Long id;
  @Version private long version;

  @Column(name = "report_id")
  private Long report;

  @Enumerated(EnumType.STRING)
  private ProtectionState state;

  private PersonId owner;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  private LocalDate due;

  @Column(name = "person_print")
  private byte[] print;

  private String measures;

  @Column(name = "decided_by")
  private PersonId decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @OneToMany(mappedBy = "protection", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Alert> alerts = new ArrayList<>();

  protected Protection() {}

  /** Only whoever gave a name can ask; a handler of the report sees to it. */
  public static Protection ask(
      long id,
      Report report,
      AskProtection command,
      Optional<byte[]> print,
      Optional<LocalDate> decideBy) {
    if (report.isAnonymous()) throw new NoIdentityKept();
    if (!report.isHandledBy(command.owner())) throw new NotAssigned();
    if (command.on().isBefore(report.receivedOn()))
      throw new OutOfOrder(report.receivedOn(), command.on());
    Protection asked = new Protection();
    asked.id = id;
    asked.report = report.id().value();
    asked.state = ProtectionState.ASKED;
    asked.owner = command.owner();
    asked.askedOn = command.on();
    asked.print = print.map(byte[]::clone).orElse(null);
    asked.due = decideBy.orElse(null);
    return asked;
  }

  /** By somebody who neither sees to it nor handles the report. */
  public void decide(Report about, DecideProtection command) {
    if (state != ProtectionState.ASKED) throw new ProtectionDecided();
    if (command.approver().equals(owner)) throw new OwnApproval(command.approver());
    about.mayApprove(command.approver());
    if (command.on().isBefore(askedOn)) throw new OutOfOrder(askedOn, command.on());
    measures = command.measures();
    decidedBy = command.approver();
    decidedOn = command.on();
    due = null;
    state = command.granted() ? ProtectionState.IN_FORCE : ProtectionState.REFUSED;
    if (!command.granted()) print = null;
  }

  /** The hash goes with it: nobody is watched for longer than he asked for. */
  public void end(LocalDate on) {
    if (state != ProtectionState.IN_FORCE) throw new ProtectionDecided();
    if (on.isBefore(decidedOn)) throw new OutOfOrder(decidedOn, on);
    endedOn = on;
    print = null;
    state = ProtectionState.ENDED;
  }

  /** Whether one of these hashes is that of the reporter, while the protection is in force. */
  public boolean watches(Collection<byte[]> prints) {
    return state == ProtectionState.IN_FORCE
        && print != null
        && prints.stream().anyMatch(other -> MessageDigest.isEqual(print, other));
  }

  public boolean hasHeardOf(byte[] actPrint) {
    return alerts.stream().anyMatch(alert -> alert.isOf(actPrint));
  }

  /** An adverse act against the reporter, sealed, and the hash by which it is known again. */
  public void alarm(long alert, byte[] sealed, byte[] actPrint) {
    alerts.add(new Alert(alert, this, sealed, actPrint));
  }

  /** What the reviewer found about the alerts that wait. */
  public void assess(String result, LocalDate on) {
    alerts.stream().filter(Alert::isWaiting).forEach(alert -> alert.assessed(result, on));
  }

  public ProtectionId id() {
    return new ProtectionId(id);
  }

  public long version() {
    return version;
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public ProtectionState state() {
    return state;
  }

  public PersonId owner() {
    return owner;
  }

  public LocalDate askedOn() {
    return askedOn;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public boolean isWatched() {
    return print != null;
  }

  public Optional<String> measures() {
    return Optional.ofNullable(measures);
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  public List<Alert> alerts() {
    return List.copyOf(alerts);
  }
}
