package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.petition.api.ApproveClarification;
import org.dandang.petition.api.AskConsent;
import org.dandang.petition.api.AssessImpact;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.FollowUp;
import org.dandang.petition.api.IssueWritten;
import org.dandang.petition.api.PublishClarification;
import org.dandang.petition.api.RefuseClarification;
import org.dandang.petition.api.StartClarification;
import org.dandang.petition.api.VoidClarification;
import org.dandang.petition.domain.Clarification;
import org.dandang.petition.domain.Clarifications;

@ApplicationScoped
@Transactional
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class ClarificationHandling implements ClarificationDesk {
  private OwnReports reports;
  private Clarifications clarifications;
  private Signing signing;
  private Clocks clocks;

  protected ClarificationHandling() {}

  @Inject
  ClarificationHandling(
      OwnReports reports, Clarifications clarifications, Signing signing, Clocks clocks) {
    this.reports = reports;
    this.clarifications = clarifications;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  public ClarificationId start(StartClarification command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.proposer());
    Clarification started =
        Clarification.start(clarifications.nextId(), reports.get(command.report()), command);
    clarifications.add(started);
    return started.id();
  }

  @Override
  public void askConsent(AskConsent command) {
    own(command.clarification(), command.seen(), command.on())
        .consent(command.consents(), command.on());
  }

  @Override
  public void assessImpact(AssessImpact command) {
    own(command.clarification(), command.seen(), command.on())
        .assess(command.impact(), command.rumour(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void approve(ApproveClarification command) {
    signing.mustBe(command.chief());
    own(command.clarification(), command.seen(), command.on())
        .approve(
            command.chief(),
            command.document(),
            command.on(),
            clocks.due("clarify.do.days", command.on()));
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void refuse(RefuseClarification command) {
    own(command.clarification(), command.seen(), command.on())
        .refuse(command.reason(), command.on());
  }

  @Override
  public void issueWritten(IssueWritten command) {
    own(command.clarification(), command.seen(), command.on())
        .issueWritten(command.document(), command.on());
  }

  @Override
  public void publish(PublishClarification command) {
    own(command.clarification(), command.seen(), command.on())
        .publish(command.form(), command.spread(), command.on());
  }

  @Override
  public void followUp(FollowUp command) {
    own(command.clarification(), command.seen(), command.on())
        .followUp(command.effect(), command.on());
  }

  @Override
  @Permits(DISCIPLINE_REVIEWER)
  public void voidClarification(VoidClarification command) {
    own(command.clarification(), command.seen(), command.why().on()).voided(command.why());
  }

  private Clarification own(ClarificationId id, long seen, LocalDate on) {
    clocks.mustHaveCome(on);
    reports.get(clarifications.get(id, OwnReports.ANY).report());
    return clarifications.get(id, seen);
  }
}
