package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.Channel;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.Intake;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReportKind;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.Situation;
import org.dandang.petition.api.Spread;
import org.dandang.petition.api.StartClarification;

/** Paper files of the petition office, as far as a test needs them. */
public final class Files {
  public static final LocalDate MARCH = LocalDate.of(2018, 3, 5);
  public static final PersonId SUBJECT = new PersonId(101);
  public static final PersonId REGISTRAR = new PersonId(11);
  public static final PersonId FIRST = new PersonId(12);
  public static final PersonId SECOND = new PersonId(13);
  public static final PersonId CHIEF = new PersonId(14);
  public static final Recusal NOBODY_RELATED = new Recusal((one, other, day) -> false);

  private static final AtomicLong NEXT = new AtomicLong(700_000);

  private Files() {}

  public static long next() {
    return NEXT.incrementAndGet();
  }

  public static LabelThen label(UnitId unit) {
    return new LabelThen("韦某", "wei mou", unit, "某镇", "干部");
  }

  public static Report received(PersonId subject, UnitId unit) {
    long id = next();
    Report report =
        new Report(
            id,
            "天信〔2018〕" + id + "号",
            Channel.LETTER,
            false,
            REGISTRAR,
            MARCH,
            LocalDate.of(2019, 2, 20),
            Optional.of(MARCH.plusDays(21)),
            Intake.accusation(),
            5);
    report.alleges(next(), subject, label(unit), "反映其在项目验收中的问题");
    return report;
  }

  /** Somebody brings a general petition, by name. */
  public static Report brought(ReportKind kind, Channel channel, int representatives) {
    return new Report(
        next(),
        "天信〔2018〕" + next() + "号",
        channel,
        false,
        REGISTRAR,
        MARCH,
        LocalDate.of(2019, 2, 20),
        Optional.empty(),
        new Intake(
            kind, Optional.of(SECOND), representatives, Optional.empty(), Optional.of(CHIEF)),
        5);
  }

  public static Report clue(PersonId subject, UnitId unit) {
    Report report = received(subject, unit);
    report.route(Routing.ACCEPTED, Optional.empty(), CHIEF, MARCH.plusDays(2));
    report.told("受理告知1号", MARCH.plusDays(3));
    report.openClue(FIRST, SECOND, CHIEF, NOBODY_RELATED, MARCH.plusDays(4));
    return report;
  }

  public static Report handled(PersonId subject, UnitId unit) {
    Report report = clue(subject, unit);
    report.dispose(Disposal.TALK_OR_INQUIRY, "会议纪要3号", CHIEF, MARCH.plusDays(10));
    return report;
  }

  public static Report found(Finding finding, PersonId subject, UnitId unit) {
    Report report = handled(subject, unit);
    report.find(finding(report, finding));
    report.approveFinding(1, CHIEF, MARCH.plusDays(40));
    return report;
  }

  public static GiveFeedback told(Report report, Optional<String> objection, LocalDate on) {
    return new GiveFeedback(
        report.id(), FeedbackManner.WRITTEN, FIRST, Optional.empty(), objection, on, -1);
  }

  public static RecordFinding finding(Report report, Finding finding) {
    return new RecordFinding(
        report.id(),
        1,
        finding,
        "查阅资料并谈话",
        finding == Finding.PARTLY ? Optional.of("收受礼金一节") : Optional.empty(),
        finding == Finding.FALSE_PROPOSED
            ? Optional.of(
                new RecordFinding.Fabrication(
                    "伪造票据", "自认泄愤", "市批〔2018〕9号", ApprovalLevel.PREFECTURE, MARCH.plusDays(36)))
            : Optional.empty(),
        MARCH.plusDays(38),
        -1);
  }

  public static StartClarification start(Report report) {
    return new StartClarification(
        report.id(), 1, false, Situation.SOCIAL_EFFECT, "验收一节", FIRST, MARCH.plusDays(45));
  }

  public static Clarification assessed(Report report) {
    Clarification clarification = Clarification.start(next(), report, start(report));
    clarification.consent(true, MARCH.plusDays(46));
    clarification.assess("村中有议论", Spread.UNIT, MARCH.plusDays(47));
    return clarification;
  }

  public static Clarification approved(Report report) {
    Clarification clarification = assessed(report);
    clarification.approve(CHIEF, "呈批12号", MARCH.plusDays(48), Optional.empty());
    return clarification;
  }

  public static Clarification written(Report report, LocalDate on) {
    Clarification clarification = approved(report);
    clarification.issueWritten("澄清1号", on);
    return clarification;
  }
}
