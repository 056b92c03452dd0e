package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.ApproveFinding;
import org.dandang.petition.api.AssessReply;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.ConcludeReport;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.OpenClue;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReceiveReport.NewAllegation;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.RecordReply;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.SendInquiry;
import org.dandang.petition.api.ServeInquiry;
import org.dandang.petition.api.TellAcceptance;
import org.dandang.sample.County;

/** Takes a report from its receipt to its conclusion, each step on its day. */
public final class PaperReports {
  /** The paper files are entered as they are, whatever version there is. */
  public static final long ANY = -1;

  /** Days from the receipt of a report to its conclusion. */
  static final int CONCLUDED = 52;

  private static final Channel[] CHANNELS =
      Stream.of(Channel.values()).filter(one -> one != Channel.PORTAL).toArray(Channel[]::new);

  private final PetitionDesk desk;
  private final InquiryDesk inquiries;
  private int entered;

  public PaperReports(PetitionDesk desk, InquiryDesk inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  public ReportId receive(Cast cast, LocalDate on, List<PersonId> subjects) {
    int place = entered++;
    Theme theme = Theme.of(place);
    Optional<String> petitioner =
        isNamed(place) ? Optional.of("群众" + (place + 1) + "（演示）") : Optional.empty();
    Channel channel = CHANNELS[place % CHANNELS.length];
    return desk.receive(
        new ReceiveReport(
            channel,
            petitioner,
            theme.report(),
            subjects.stream().map(subject -> new NewAllegation(subject, theme.issue())).toList(),
            cast.registrar(),
            on,
            taken(cast, channel, place)));
  }

  /** What was said was recorded by two; what was referred keeps its number. */
  private static Intake taken(Cast cast, Channel channel, int place) {
    return new Intake(
        ReportKind.ACCUSATION,
        channel == Channel.ORAL ? Optional.of(cast.second()) : Optional.empty(),
        0,
        channel == Channel.REFERRED ? Optional.of("市转〔" + (place + 1) + "〕号") : Optional.empty(),
        Optional.of(cast.reviewer()));
  }

  public void route(
      Cast cast,
      ReportId report,
      Routing routing,
      Optional<ReportId> original,
      LocalDate received) {
    desk.route(
        new RouteReport(report, routing, original, cast.reviewer(), after(received, 2), ANY));
  }

  /** Accepted and in the hands of two. */
  public ReportId clue(Cast cast, LocalDate received, List<PersonId> subjects) {
    ReportId report = receive(cast, received, subjects);
    boolean named = isNamed(entered - 1);
    route(cast, report, Routing.ACCEPTED, Optional.empty(), received);
    if (named)
      desk.tellAcceptance(
          new TellAcceptance(report, "受理告知（演示）" + entered + "号", after(received, 4), ANY));
    desk.openClue(
        new OpenClue(
            report, cast.handler(), cast.second(), cast.reviewer(), after(received, 5), ANY));
    return report;
  }

  public ReportId disposed(
      Cast cast, LocalDate received, List<PersonId> subjects, Disposal disposal) {
    ReportId report = clue(cast, received, subjects);
    desk.disposeOf(
        new DisposeOfClue(
            report,
            disposal,
            "线索处置会议纪要〔" + received.getYear() + "〕" + received.getDayOfYear() + "号",
            cast.reviewer(),
            after(received, 15),
            ANY));
    return report;
  }

  /** Handled by talk or inquiry, found, approved and concluded. */
  public ReportId concluded(
      Cast cast, LocalDate received, List<PersonId> subjects, Finding finding) {
    Theme theme = Theme.of(entered);
    ReportId report = disposed(cast, received, subjects, Disposal.TALK_OR_INQUIRY);
    if (entered % 3 == 1) inquire(cast, report, theme, received);
    IntStream.rangeClosed(1, subjects.size())
        .forEach(number -> found(cast, report, number, finding, received));
    desk.conclude(new ConcludeReport(report, after(received, CONCLUDED), ANY));
    if (isNamed(entered - 1)) tell(cast, report, after(received, CONCLUDED + 8));
    return report;
  }

  /** Within the clock; those concluded of late are still to be told. */
  private void tell(Cast cast, ReportId report, LocalDate on) {
    if (on.isAfter(County.TODAY.minusDays(7))) return;
    Optional<String> objection =
        entered % 11 == 0 ? Optional.of("认为调查范围偏窄，已作说明。") : Optional.empty();
    desk.giveFeedback(
        new GiveFeedback(
            report,
            entered % 2 == 0 ? FeedbackManner.WRITTEN : FeedbackManner.TELEPHONE,
            cast.handler(),
            Optional.of(cast.second()),
            objection,
            on,
            ANY));
  }

  boolean isNextNamed() {
    return isNamed(entered);
  }

  private static boolean isNamed(int place) {
    return place % 3 != 0;
  }

  private void inquire(Cast cast, ReportId report, Theme theme, LocalDate received) {
    InquiryId letter =
        inquiries.send(
            new SendInquiry(report, 1, theme.letter(), cast.reviewer(), after(received, 17)));
    inquiries.serve(
        new ServeInquiry(
            letter, "送达回证〔" + received.getYear() + "〕" + entered + "号", after(received, 19), ANY));
    inquiries.recordReply(
        new RecordReply(letter, "已书面说明并附有关材料。", "所在单位党组织主要负责人", after(received, 30), ANY));
    inquiries.assess(
        new AssessReply(letter, AssessReply.Outcome.ACCEPTED_AND_CLOSED, after(received, 34), ANY));
  }

  private void found(Cast cast, ReportId report, int number, Finding finding, LocalDate received) {
    desk.find(
        new RecordFinding(
            report,
            number,
            finding,
            "调阅档案、走访群众并与本人谈话后认定。",
            finding == Finding.PARTLY ? Optional.of("收受财物一节") : Optional.empty(),
            finding == Finding.FALSE_PROPOSED
                ? Optional.of(
                    new RecordFinding.Fabrication(
                        "伪造的收据经鉴定不实",
                        "本人承认出于报复",
                        "市纪委批复（演示）",
                        ApprovalLevel.PREFECTURE,
                        after(received, 42)))
                : Optional.empty(),
            after(received, 44),
            ANY));
    desk.approve(new ApproveFinding(report, number, cast.reviewer(), after(received, 48), ANY));
  }
}
