package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.CHIEF;
import static org.dandang.petition.application.PetitionHouse.FIRST;
import static org.dandang.petition.application.PetitionHouse.RECEIVED;
import static org.dandang.petition.application.PetitionHouse.REGISTRAR;
import static org.dandang.petition.application.PetitionHouse.SECOND;
import static org.dandang.petition.application.PetitionHouse.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ApproveClarification;
import org.dandang.petition.api.ApproveFinding;
import org.dandang.petition.api.AskConsent;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.AssessImpact;
import org.dandang.petition.api.ClarificationDesk;
import org.dandang.petition.api.ClarificationDetail;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ClarificationStep;
import org.dandang.petition.api.DecideUnsealing;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.IssueWritten;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionPapers;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.RouteReport;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.Situation;
import org.dandang.petition.api.Spread;
import org.dandang.petition.api.StartClarification;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TalkPapers;
import org.dandang.petition.api.TellAcceptance;
import org.dandang.petition.api.UnsealingDesk;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.api.UnsealingRecords;
import org.dandang.petition.domain.ForeignSignature;
import org.dandang.petition.domain.NotUnsealed;
import org.dandang.petition.domain.WrongClarificationState;
import org.dandang.petition.domain.WrongState;
import org.junit.jupiter.api.Test;

/** Q10, point 12: papers of reports; what lies sealed is on none of them but within a leave. */
class PapersIT {
  private static final String WORDS = "本人说明了验收经过。\n承认到场时间不足。";

  private final PetitionHouse house = new PetitionHouse();
  private final PersonId subject = house.somebody();
  private final ReportId report = house.clue(subject);

  @Test
  void whoever_is_told_of_the_acceptance_is_written_in_by_hand() {
    house.enterAs(
        FIRST,
        () ->
            desk()
                .tellAcceptance(
                    new TellAcceptance(report, "天纪信告〔2019〕3号", RECEIVED.plusDays(8), -1)));
    String paper = acceptance(report);
    assertThat(paper)
        .contains("NUMBER 天纪信告〔2019〕3号", "TITLE 受理告知书", "现予受理", "2019年1月15日", "印章")
        .doesNotContain("不予受理")
        .doesNotContain(PetitionHouse.REPORTER)
        .doesNotContain("把关不严");
    String word = read(() -> papers().acceptance(report, PaperFormat.WORD));
    assertThat(word.substring(5)).isEqualTo(paper.substring(4));
  }

  @Test
  void what_is_out_of_scope_is_told_so_and_what_is_not_routed_is_told_nothing() {
    ReportId other = house.received(house.somebody());
    assertThatThrownBy(
            () -> house.ask(REGISTRAR, () -> papers().acceptance(other, PaperFormat.PDF)))
        .isInstanceOf(WrongState.class);
    house.enter(
        () ->
            desk()
                .route(
                    new RouteReport(
                        other,
                        Routing.OUT_OF_SCOPE,
                        Optional.empty(),
                        CHIEF,
                        RECEIVED.plusDays(2),
                        -1)));
    String paper = text(house.ask(REGISTRAR, () -> papers().acceptance(other, PaperFormat.PDF)));
    assertThat(paper).contains("RED_HEAD 临河县纪律检查委员会监察委员会");
    assertThat(paper).contains("TITLE 不予受理告知书", "不予受理。", "＿＿＿＿〔");
  }

  @Test
  void what_is_proposed_for_a_clue_is_put_to_paper_for_those_who_sign_and_never_who_reported() {
    String paper = read(() -> papers().disposal(report, PaperFormat.PDF));
    assertThat(paper)
        .contains("TITLE 问题线索处置呈批表", "被反映人", "第" + subject + "人", "把关不严", "第" + FIRST + "人")
        .doesNotContain(PetitionHouse.REPORTER)
        .doesNotContain(PetitionHouse.TEXT);
    ReportId early = house.received(house.somebody());
    assertThatThrownBy(() -> house.ask(REGISTRAR, () -> papers().disposal(early, PaperFormat.PDF)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoever_has_no_part_in_a_report_prints_nothing_of_it() {
    assertThatThrownBy(
            () -> house.ask(house.somebody(), () -> papers().acceptance(report, PaperFormat.PDF)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void talks_are_printed_within_a_leave_to_see_them_and_each_printing_is_a_look() {
    handled();
    house.enterAs(
        FIRST,
        () ->
            house
                .get(TalkDesk.class)
                .hold(
                    new HoldTalk(report, 1, FIRST, SECOND, "第二谈话室", WORDS, RECEIVED.plusDays(7))));
    UnsealingId text = leave(SealedPart.TEXT);
    assertThatThrownBy(() -> talks(text)).isInstanceOf(NotUnsealed.class);
    UnsealingId asked = ask(SealedPart.TALKS);
    assertThatThrownBy(() -> talks(asked)).isInstanceOf(NotUnsealed.class);
    grant(asked);
    assertThat(talks(asked))
        .contains("TITLE 谈话记录", "BODY 本人说明了验收经过。", "BODY 承认到场时间不足。", "第二谈话室")
        .contains("第" + subject + "人")
        .doesNotContain(PetitionHouse.REPORTER);
    assertThat(house.ask(CHIEF, () -> house.get(UnsealingRecords.class).get(asked)).looks())
        .hasSize(1);
    String slip = text(house.ask(CHIEF, () -> papers().unsealing(asked, PaperFormat.PDF)));
    assertThat(slip).contains("同意解封", "核对记录", "谈话记录").doesNotContain("承认到场时间不足");
  }

  @Test
  void a_letter_of_clarification_says_what_is_untrue_and_nothing_of_who_reported_CQ4() {
    ClarificationId id = assessed();
    assertThatThrownBy(() -> letter(id)).isInstanceOf(WrongClarificationState.class);
    assertThatThrownBy(
            () ->
                house.enterAs(
                    CHIEF,
                    () ->
                        clarifications()
                            .approve(new ApproveClarification(id, SECOND, "呈批1号", TODAY, -1))))
        .isInstanceOf(ForeignSignature.class);
    assertThat(seen(CHIEF, id).open()).containsExactly(ClarificationStep.APPROVE);
    assertThat(seen(FIRST, id).open()).isEmpty();
    house.enterAs(
        CHIEF,
        () -> clarifications().approve(new ApproveClarification(id, CHIEF, "呈批1号", TODAY, -1)));
    assertThat(letter(id)).contains("＿＿＿＿〔", "　　年　　月　　日");
    house.enterAs(
        FIRST, () -> clarifications().issueWritten(new IssueWritten(id, "天纪清〔2019〕2号", TODAY, -1)));
    assertThat(letter(id))
        .contains("NUMBER 天纪清〔2019〕2号", "TITLE 澄清通知书", "经核查，该反映不实", "2019年2月20日")
        .contains("ADDRESSEE 第" + subject + "人同志：", "COPIES 抄送：某镇。")
        .doesNotContain(PetitionHouse.REPORTER)
        .doesNotContain(PetitionHouse.TEXT);
  }

  private ClarificationId assessed() {
    handled();
    house.enterAs(
        FIRST,
        () ->
            desk()
                .find(
                    new RecordFinding(
                        report,
                        1,
                        Finding.UNTRUE,
                        "查阅验收单据",
                        Optional.empty(),
                        Optional.empty(),
                        RECEIVED.plusDays(20),
                        -1)));
    house.enterAs(
        CHIEF,
        () -> desk().approve(new ApproveFinding(report, 1, CHIEF, RECEIVED.plusDays(21), -1)));
    ClarificationId id =
        house.ask(
            FIRST,
            () ->
                clarifications()
                    .start(
                        new StartClarification(
                            report,
                            1,
                            false,
                            Situation.SOCIAL_EFFECT,
                            "在工程验收中把关不严",
                            FIRST,
                            RECEIVED.plusDays(22))));
    house.enterAs(
        FIRST,
        () -> clarifications().askConsent(new AskConsent(id, true, RECEIVED.plusDays(23), -1)));
    house.enterAs(
        FIRST,
        () ->
            clarifications()
                .assessImpact(
                    new AssessImpact(id, "群众议论", Spread.UNIT, RECEIVED.plusDays(24), -1)));
    return id;
  }

  private void handled() {
    house.enterAs(
        CHIEF,
        () ->
            desk()
                .disposeOf(
                    new DisposeOfClue(
                        report,
                        Disposal.TALK_OR_INQUIRY,
                        "天纪会〔2019〕1号",
                        CHIEF,
                        RECEIVED.plusDays(5),
                        -1)));
  }

  private UnsealingId leave(SealedPart part) {
    UnsealingId asked = ask(part);
    grant(asked);
    return asked;
  }

  private void grant(UnsealingId asked) {
    house.enterAs(
        CHIEF,
        () ->
            house
                .get(UnsealingDesk.class)
                .decide(new DecideUnsealing(asked, CHIEF, Optional.empty(), -1)));
  }

  private UnsealingId ask(SealedPart part) {
    return house.ask(
        FIRST,
        () ->
            house
                .get(UnsealingDesk.class)
                .ask(new AskUnsealing(report, part, UnsealingPurpose.CHECK_FACTS, "核对记录", FIRST)));
  }

  private ClarificationDetail seen(PersonId who, ClarificationId id) {
    return house.ask(who, () -> house.get(PetitionRecords.class).clarification(id));
  }

  private String letter(ClarificationId id) {
    return read(() -> papers().clarification(id, PaperFormat.PDF));
  }

  private String acceptance(ReportId about) {
    return read(() -> papers().acceptance(about, PaperFormat.PDF));
  }

  private String talks(UnsealingId leave) {
    return read(() -> house.get(TalkPapers.class).print(leave, PaperFormat.PDF));
  }

  private String read(Supplier<byte[]> paper) {
    return text(house.ask(FIRST, paper));
  }

  private static String text(byte[] paper) {
    return new String(paper, StandardCharsets.UTF_8);
  }

  private PetitionPapers papers() {
    return house.get(PetitionPapers.class);
  }

  private PetitionDesk desk() {
    return house.get(PetitionDesk.class);
  }

  private ClarificationDesk clarifications() {
    return house.get(ClarificationDesk.class);
  }
}
