package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dandang.kernel.actor.Permits;
import org.dandang.petition.api.PassUp;
import org.dandang.petition.api.SealedPackage;
import org.dandang.petition.api.SuperiorDesk;
import org.dandang.petition.domain.Report;

@ApplicationScoped
@Transactional
@Permits(value = PETITION_HANDLER, sensitive = true)
class HandingUp implements SuperiorDesk {
  private OwnReports reports;
  private ReportRegister register;
  private OneTimeSeal seal;
  private Signing signing;
  private Clocks clocks;

  protected HandingUp() {}

  @Inject
  HandingUp(
      OwnReports reports,
      ReportRegister register,
      OneTimeSeal seal,
      Signing signing,
      Clocks clocks) {
    this.reports = reports;
    this.register = register;
    this.seal = seal;
    this.signing = signing;
    this.clocks = clocks;
  }

  @Override
  public SealedPackage passUp(PassUp command) {
    clocks.mustHaveCome(command.on());
    signing.mustBe(command.passedBy());
    Report report = reports.get(command.report(), command.seen());
    report.passedOn(command.document(), command.passedBy(), command.on());
    return seal.seal(report.number(), register.takeOut(report.id()));
  }
}
