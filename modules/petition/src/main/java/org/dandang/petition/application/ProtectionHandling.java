package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.petition.api.AskProtection;
import org.dandang.petition.api.DecideProtection;
import org.dandang.petition.api.ProtectionDesk;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.Reporter;
import org.dandang.petition.domain.Protection;
import org.dandang.petition.domain.Protections;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class ProtectionHandling implements ProtectionDesk {
  private OwnReports reports;
  private Protections protections;
  private Prints prints;
  private Signing signing;
  private Clocks clocks;

  protected ProtectionHandling() {}

  @Inject
  ProtectionHandling(
      OwnReports reports, Protections protections, Prints prints, Signing signing, Clocks clocks) {
    this.reports = reports;
    this.protections = protections;
    this.prints = prints;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  @Permits(PETITION_HANDLER)
  public ProtectionId ask(AskProtection command) {
    clocks.mustHaveCome(command.on());
    Protection asked =
        Protection.ask(
            protections.nextId(),
            reports.get(command.report()),
            command,
            command.reporter().map(Reporter::person).map(prints::of),
            clocks.due("protection.decide.days", command.on()));
    protections.add(asked);
    return asked.id();
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void decide(DecideProtection command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.approver());
    Protection asked = protections.get(command.protection(), command.seen());
    asked.decide(reports.get(asked.report()), command);
  }

  @Override
  public void end(ProtectionId id, LocalDate on, long seen) {
    clocks.mustHaveCome(on);
    own(id, seen).end(on);
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void assess(ProtectionId id, String result, LocalDate on) {
    clocks.mustHaveCome(on);
    own(id, OwnReports.ANY).assess(result, on);
  }

  private Protection own(ProtectionId id, long seen) {
    reports.get(protections.get(id, OwnReports.ANY).report());
    return protections.get(id, seen);
  }
}
