package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.petition.api.AskProtection;
import org.dandang.petition.api.DecideProtection;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ProtectionDesk;
import org.dandang.petition.api.ProtectionId;
import org.dandang.petition.api.RecusalGround;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.ReopenReport;
import org.dandang.petition.api.ReplaceHandler;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Reporter;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TalkId;
import org.dandang.petition.api.WithdrawHandler;

/** A talk, a handler who withdrew, and a matter taken up again after an objection. */
@ApplicationScoped
class PaperDueProcess {
  @Inject PetitionDesk desk;
  @Inject TalkDesk talks;
  @Inject ProtectionDesk protections;

  void load(Cast cast, Crowd crowd, PaperReports reports) {
    LocalDate lately = LocalDate.of(2019, 1, 9);
    talk(cast, reports.disposed(cast, lately, crowd.next(1), Disposal.TALK_OR_INQUIRY));
    withdrawn(cast, reports.clue(cast, lately.plusDays(20), crowd.next(1)));
    if (!reports.isNextNamed()) reports.clue(cast, lately.plusDays(25), crowd.next(1));
    LocalDate before = LocalDate.of(2018, 11, 5);
    ReportId report = reports.concluded(cast, before, crowd.next(1), Finding.NO_EVIDENCE);
    objected(cast, report);
    if (!reports.isNextNamed()) reports.clue(cast, lately.plusDays(26), crowd.next(1));
    protectedOnes(cast, crowd, reports.clue(cast, lately.plusDays(27), crowd.next(1)));
  }

  /** One is watched by its hash, one waits for the reviewer. */
  private void protectedOnes(Cast cast, Crowd crowd, ReportId report) {
    LocalDate on = LocalDate.of(2019, 2, 18);
    ProtectionId granted =
        protections.ask(
            new AskProtection(
                report,
                Optional.of(new Reporter(crowd.next(1).get(0))),
                cast.handler(),
                on.minusDays(4)));
    protections.decide(
        new DecideProtection(
            granted, true, "指定专人联系；提醒所在单位党组织依规对待。", cast.reviewer(), on, PaperReports.ANY));
    protections.ask(new AskProtection(report, Optional.empty(), cast.handler(), on));
  }

  private void talk(Cast cast, ReportId report) {
    LocalDate on = LocalDate.of(2019, 2, 14);
    TalkId talk =
        talks.hold(
            new HoldTalk(
                report,
                1,
                cast.handler(),
                cast.second(),
                "县纪委监委谈话室",
                "谈话对象就验收的时间、到场人员和签字经过作了说明，表示愿意提供当时的工作记录。",
                on));
    talks.readBack(talk, on);
  }

  private void withdrawn(Cast cast, ReportId report) {
    LocalDate on = LocalDate.of(2019, 2, 15);
    desk.withdraw(
        new WithdrawHandler(
            report, cast.second(), RecusalGround.INTEREST, cast.second(), on, PaperReports.ANY));
    desk.replace(new ReplaceHandler(report, cast.other(), cast.reviewer(), on, PaperReports.ANY));
  }

  private void objected(Cast cast, ReportId report) {
    LocalDate on = LocalDate.of(2019, 1, 16);
    desk.giveFeedback(
        new GiveFeedback(
            report,
            FeedbackManner.VISIT,
            cast.handler(),
            Optional.of(cast.second()),
            Optional.of("认为未找在场人员核实，要求重新核查。"),
            on,
            PaperReports.ANY));
    desk.reopen(
        new ReopenReport(
            report, ReopenGround.OBJECTION, cast.reviewer(), on.plusDays(5), PaperReports.ANY));
    desk.openClue(
        new OpenClue(
            report,
            cast.officer(),
            cast.other(),
            cast.reviewer(),
            on.plusDays(6),
            PaperReports.ANY));
  }
}
