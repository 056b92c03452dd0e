package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.domain.NoTalkHeld;
import org.dandang.petition.domain.Recusal;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talks;
import org.dandang.petition.domain.Unsealing;
import org.dandang.petition.domain.Unsealings;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class UnsealingHandling implements UnsealingDesk {
  @Inject OwnReports reports;
  @Inject Unsealings unsealings;
  @Inject ReportRegister register;
  @Inject Talks talks;
  @Inject Leaves leaves;
  @Inject PersonDirectory people;
  @Inject Signing signing;
  @Inject Clocks clocks;
  @Inject Clock clock;

  @Override
  @Permits(PETITION_HANDLER)
  public UnsealingId ask(AskUnsealing command) {
    signing.mustBe(command.requester());
    if (command.part() == SealedPart.TALKS && talks.of(command.report()).isEmpty())
      throw new NoTalkHeld();
    Unsealing asked =
        Unsealing.ask(
            unsealings.nextId(),
            reports.get(command.report()),
            command,
            recusal(),
            clocks.today(),
            clock.instant());
    unsealings.add(asked);
    return asked.id();
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void decide(DecideUnsealing command) {
    signing.mustBe(command.approver());
    Unsealing asked = leaves.own(command.unsealing(), command.seen());
    Report report = reports.get(asked.report());
    if (command.refusal().isPresent())
      asked.refuse(
          report,
          command.approver(),
          recusal(),
          command.refusal().get(),
          clocks.today(),
          clock.instant());
    else
      asked.grant(
          report, command.approver(), recusal(), clocks.today(), clock.instant(), clocks.open());
  }

  @Override
  @Permits(value = PETITION_HANDLER, sensitive = true)
  public String look(UnsealingId id) {
    Unsealing granted = leaves.use(id);
    return register.sealed(granted.report(), granted.part());
  }

  @Override
  public void end(UnsealingId id, long seen) {
    leaves.own(id, seen).end(clock.instant());
  }

  private Recusal recusal() {
    return new Recusal(people::related);
  }
}
