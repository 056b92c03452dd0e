package org.dandang.petition.application;

import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TalkId;
import org.dandang.petition.domain.Report;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

@ApplicationScoped
@Transactional
@Permits(PETITION_HANDLER)
class TalkHandling implements TalkDesk {
  private OwnReports reports;
  private ReportRegister register;
  private Talks talks;
  private Clocks clocks;

  protected TalkHandling() {}

  @Inject
  TalkHandling(OwnReports reports, ReportRegister register, Talks talks, Clocks clocks) {
    this.reports = reports;
    this.register = register;
    this.talks = talks;
    this.clocks = clocks;
  }

  @Override
  public TalkId hold(HoldTalk command) {
    clocks.mustHaveCome(command.on());
    Report report = reports.get(command.report());
    Talk talk = register.seal(talks.nextId(), report, command);
    talks.add(talk);
    report.mustBeReportedBy(clocks.due("inquiry.report.months", command.on()));
    return talk.id();
  }

  @Override
  public void readBack(TalkId id, LocalDate on) {
    clocks.mustHaveCome(on);
    Talk talk = talks.get(id);
    reports.get(talk.report());
    talk.readBack(on);
  }
}
