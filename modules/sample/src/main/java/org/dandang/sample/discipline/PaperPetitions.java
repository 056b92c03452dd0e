package org.dandang.sample.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.CourseDesk;
import org.dandang.petition.api.CourseStep;
import org.dandang.petition.api.Entrust;
import org.dandang.petition.api.GiveOpinion;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.ReceiveReport;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;

/** General petitions at every stage: appeals up to the last word, advice, and what is not ours. */
@ApplicationScoped
class PaperPetitions {
  private static final String COUNTY = "县纪委监委";
  private static final String CITY = "市纪委监委";

  @Inject PetitionDesk desk;
  @Inject CourseDesk courses;

  private int entered;

  void load(Cast cast) {
    LocalDate lately = LocalDate.of(2019, 2, 12);
    brought(cast, ReportKind.APPEAL, Channel.VISIT, 5, lately);
    ReportId referred = brought(cast, ReportKind.APPEAL, Channel.REFERRED, 0, lately.plusDays(6));
    courses.objectToReferral(step(referred, "属人力资源社会保障部门职责，不属本机关受理", cast, lately.plusDays(7)));
    outside(cast, lately);
    advice(cast, LocalDate.of(2019, 1, 14));
    LocalDate running = LocalDate.of(2018, 12, 20);
    courses.extend(step(handled(cast, running), "需向上级机关调阅原案卷", cast, running.plusDays(50)), 30);
    ReportId answered = answered(cast, LocalDate.of(2018, 12, 3), LocalDate.of(2019, 1, 28));
    courses.serveOpinion(step(answered, "送达回证〔2019〕信3号", cast, LocalDate.of(2019, 1, 30)));
    toTheLast(cast, LocalDate.of(2018, 6, 4));
  }

  private void outside(Cast cast, LocalDate on) {
    ReportId report = brought(cast, ReportKind.OUTSIDE, Channel.LETTER, 0, on);
    route(cast, report, Routing.OUT_OF_SCOPE, on.plusDays(2));
    courses.giveNotice(step(report, "不予受理告知〔2019〕1号", cast, on.plusDays(3)));
  }

  private void advice(Cast cast, LocalDate on) {
    ReportId report = brought(cast, ReportKind.ADVICE, Channel.ORAL, 0, on);
    route(cast, report, Routing.ACCEPTED, on.plusDays(1));
    courses.giveNotice(step(report, "受理告知〔2019〕1号", cast, on.plusDays(2)));
    entrust(cast, report, on.plusDays(2));
    opinion(cast, report, COUNTY, "建议已转有关单位研究采纳", on.plusDays(10));
  }

  /** Handled, reviewed and re-reviewed: the opinion of the re-review is the last. */
  private void toTheLast(Cast cast, LocalDate on) {
    ReportId report = answered(cast, on, on.plusDays(50));
    LocalDate day = on.plusDays(50);
    for (int time = 1; time <= 2; time++) {
      courses.serveOpinion(step(report, "送达回证〔2018〕信" + time + "号", cast, day.plusDays(2)));
      courses.askReview(step(report, time == 1 ? "复查申请" : "复核申请", cast, day.plusDays(20)));
      opinion(cast, report, CITY, "维持原处理意见", day.plusDays(45));
      day = day.plusDays(45);
    }
    courses.serveOpinion(step(report, "送达回证〔2018〕信3号", cast, day.plusDays(3)));
  }

  private ReportId answered(Cast cast, LocalDate received, LocalDate on) {
    ReportId report = handled(cast, received);
    opinion(cast, report, COUNTY, "原处分决定事实清楚、程序合法，予以维持", on);
    return report;
  }

  private ReportId handled(Cast cast, LocalDate received) {
    ReportId report = brought(cast, ReportKind.APPEAL, Channel.LETTER, 0, received);
    route(cast, report, Routing.ACCEPTED, received.plusDays(5));
    courses.giveNotice(
        step(report, "受理告知〔" + received.getYear() + "〕2号", cast, received.plusDays(6)));
    entrust(cast, report, received.plusDays(7));
    return report;
  }

  private ReportId brought(
      Cast cast, ReportKind kind, Channel channel, int representatives, LocalDate on) {
    int place = ++entered;
    Optional<String> source =
        channel == Channel.REFERRED ? Optional.of("县信转〔2019〕" + place + "号") : Optional.empty();
    return desk.receive(
        new ReceiveReport(
            channel,
            Optional.of("信访人" + place + "（演示）"),
            "演示信访事项" + place + "，内容虚构。",
            List.of(),
            cast.handler(),
            on,
            new Intake(
                kind,
                Optional.of(cast.second()),
                representatives,
                source,
                Optional.of(cast.reviewer()))));
  }

  private void route(Cast cast, ReportId report, Routing routing, LocalDate on) {
    desk.route(
        new RouteReport(report, routing, Optional.empty(), cast.reviewer(), on, PaperReports.ANY));
  }

  private void entrust(Cast cast, ReportId report, LocalDate on) {
    courses.entrust(
        new Entrust(report, cast.handler(), cast.second(), cast.reviewer(), on, PaperReports.ANY));
  }

  private void opinion(Cast cast, ReportId report, String organ, String says, LocalDate on) {
    courses.giveOpinion(
        new GiveOpinion(
            report,
            organ,
            "天纪信复〔" + on.getYear() + "〕" + on.getDayOfYear() + "号",
            says,
            cast.reviewer(),
            on,
            PaperReports.ANY));
  }

  private static CourseStep step(ReportId report, String paper, Cast cast, LocalDate on) {
    return new CourseStep(report, paper, cast.reviewer(), on, PaperReports.ANY);
  }
}
