package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.ClockDesk;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.PassUp;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.SendInquiry;
import org.dandang.petition.api.ServeInquiry;
import org.dandang.petition.api.SetClock;
import org.dandang.petition.api.SuperiorDesk;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;

/** What is asked around a report: to unseal, for more time, and what goes up to the superior. */
@ApplicationScoped
class PaperRequests {
  @Inject PetitionDesk desk;
  @Inject SuperiorDesk superior;
  @Inject UnsealingDesk unsealing;
  @Inject InquiryDesk inquiries;
  @Inject ClockDesk clocks;

  /** On one whom the county does not manage: the line of the register, and perhaps handed over. */
  void upward(Cast cast, PersonId subject, Theme theme, LocalDate received, boolean passed) {
    ReportId report =
        desk.receive(
            new ReceiveReport(
                Channel.LETTER,
                Optional.empty(),
                theme.report(),
                List.of(new NewAllegation(subject, theme.issue())),
                cast.handler(),
                received));
    LocalDate on = after(received, 2);
    if (passed)
      superior.passUp(
          new PassUp(
              report,
              "天纪报〔" + on.getYear() + "〕" + on.getDayOfYear() + "号",
              cast.handler(),
              on,
              PaperReports.ANY));
  }

  /** A letter that has been served and waits for its reply. */
  InquiryId served(Cast cast, ReportId report, Theme theme, LocalDate sent) {
    InquiryId letter =
        inquiries.send(new SendInquiry(report, 1, theme.letter(), cast.reviewer(), sent));
    inquiries.serve(
        new ServeInquiry(
            letter,
            "送达回证〔" + sent.getYear() + "〕" + sent.getDayOfYear() + "号",
            after(sent, 1),
            PaperReports.ANY));
    return letter;
  }

  void extended(Cast cast, ReportId report, Optional<InquiryId> letter, int more, LocalDate on) {
    clocks.extend(new SetClock(report, letter, more, cast.reviewer(), on, PaperReports.ANY));
  }

  void paused(Cast cast, ReportId report, Optional<InquiryId> letter, LocalDate on) {
    clocks.pause(
        new SetClock(report, letter, 0, cast.reviewer(), on, PaperReports.ANY), "被函询人住院，待出院后回复。");
  }

  /** One waits for the reviewer, one was refused, one granted and ended. */
  void unsealed(Cast cast, ReportId report) {
    ask(cast, report, UnsealingPurpose.CHECK_FACTS, "核对反映的施工时间和地点");
    UnsealingId refused = ask(cast, report, UnsealingPurpose.ASK_REPORTER, "拟再次了解情况");
    decide(cast, refused, Optional.of("现有材料已足以核查，不必接触检举控告人"));
    UnsealingId ended = ask(cast, report, UnsealingPurpose.EXAMINE_FABRICATION, "比对前后两次反映");
    decide(cast, ended, Optional.empty());
    unsealing.end(ended, PaperReports.ANY);
  }

  private UnsealingId ask(Cast cast, ReportId report, UnsealingPurpose purpose, String reason) {
    return unsealing.ask(
        new AskUnsealing(report, SealedPart.TEXT, purpose, reason, cast.handler()));
  }

  private void decide(Cast cast, UnsealingId asked, Optional<String> refusal) {
    unsealing.decide(new DecideUnsealing(asked, cast.reviewer(), refusal, PaperReports.ANY));
  }
}
