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
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ApproveFinding;
import org.dandang.petition.api.CloseFile;
import org.dandang.petition.api.ConcludeReport;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.DisposeOfClue;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.FileStanding;
import org.dandang.petition.api.FileStanding.PaperRow;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.InquiryDesk;
import org.dandang.petition.api.InquiryId;
import org.dandang.petition.api.PaperFormat;
import org.dandang.petition.api.PetitionDesk;
import org.dandang.petition.api.PetitionFiles;
import org.dandang.petition.api.PetitionRecords;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.ReopenReport;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SendInquiry;
import org.dandang.petition.api.ServeInquiry;
import org.dandang.petition.api.TalkDesk;
import org.dandang.petition.api.TalkId;
import org.dandang.petition.api.TellAcceptance;
import org.dandang.petition.domain.FileStillOpen;
import org.dandang.petition.domain.NotAssigned;
import org.junit.jupiter.api.Test;

/** Point 12: closing a file makes its list of contents, and what lies sealed is not told there. */
class ClosedFilesIT {
  private static final String SPOKEN = "本人说明了验收经过。";

  private final PetitionHouse house = new PetitionHouse();
  private final PersonId subject = house.somebody();
  private final ReportId report = house.clue(subject);

  @Test
  void a_closed_file_lists_every_paper_in_the_order_of_its_days_with_the_pages_they_stand_on() {
    handled();
    close(FIRST);
    FileStanding closed = standing(FIRST);
    assertThat(closed.closedOn()).contains(TODAY);
    assertThat(closed.papers())
        .extracting(PaperRow::title)
        .containsExactly(
            "检举控告材料", "受理告知书", "函询通知书（第" + subject + "人）", "谈话记录（第" + subject + "人）", "送达回证");
    assertThat(closed.papers().get(0).page()).isEqualTo("1");
    assertThat(closed.papers().get(1).page()).isEqualTo("3");
    assertThat(closed.papers().get(4).page()).endsWith("-" + closed.pages());
    assertThat(closed.papers().get(1).document()).isEqualTo("天纪信告〔2019〕3号");
    String list = contents(FIRST);
    assertThat(list).contains("实名检举控告人", "封存", "另存纸质材料：天纪会〔2019〕1号。");
  }

  @Test
  void neither_who_reported_nor_a_word_of_what_lies_sealed_is_on_the_list_E1() {
    handled();
    close(FIRST);
    assertThat(contents(CHIEF))
        .doesNotContain(PetitionHouse.REPORTER, PetitionHouse.TEXT, "黄某某", "村口", SPOKEN);
    assertThat(house.dump()).doesNotContain(PetitionHouse.REPORTER, PetitionHouse.TEXT, SPOKEN);
  }

  @Test
  void a_file_of_which_something_waits_stays_open() {
    assertThatThrownBy(() -> close(FIRST)).isInstanceOf(FileStillOpen.class);
    concluded();
    assertThatThrownBy(() -> close(FIRST)).isInstanceOf(FileStillOpen.class);
    told();
    assertThat(standing(FIRST).mayClose()).isTrue();
    close(FIRST);
  }

  @Test
  void a_talk_that_was_not_read_back_keeps_the_file_open() {
    disposed();
    talk();
    found();
    told();
    assertThat(standing(FIRST).mayClose()).isFalse();
    assertThatThrownBy(() -> close(FIRST)).isInstanceOf(FileStillOpen.class);
  }

  @Test
  void handlers_alone_close_a_file_and_whoever_has_no_part_in_it_finds_none() {
    handled();
    assertThat(standing(CHIEF).mayClose()).isFalse();
    assertThatThrownBy(() -> close(CHIEF)).isInstanceOf(NotAssigned.class);
    assertThatThrownBy(() -> close(REGISTRAR)).isInstanceOf(NotAssigned.class);
    assertThatThrownBy(() -> close(subject)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> standing(house.somebody())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> contents(FIRST)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_file_is_closed_anew_in_place_of_the_old_and_a_report_taken_up_again_has_none() {
    handled();
    close(FIRST);
    close(SECOND);
    assertThat(standing(CHIEF).papers()).hasSize(5);
    house.enterAs(
        CHIEF,
        () -> desk().reopen(new ReopenReport(report, ReopenGround.NEW_EVIDENCE, CHIEF, TODAY, -1)));
    assertThat(standing(CHIEF).papers()).isEmpty();
    assertThatThrownBy(() -> contents(CHIEF)).isInstanceOf(NotFound.class);
  }

  /** With a notice, a letter and a talk; found, concluded and told. */
  private void handled() {
    disposed();
    TalkId talk = talk();
    house.enterAs(FIRST, () -> house.get(TalkDesk.class).readBack(talk, day(9)));
    InquiryDesk letters = house.get(InquiryDesk.class);
    InquiryId letter =
        house.ask(
            FIRST, () -> letters.send(new SendInquiry(report, 1, "请说明验收签字的经过。", CHIEF, day(6))));
    house.enterAs(FIRST, () -> letters.serve(new ServeInquiry(letter, "送达回证〔2019〕4号", day(8), -1)));
    found();
    told();
  }

  private void concluded() {
    disposed();
    found();
  }

  private void disposed() {
    house.enterAs(
        FIRST, () -> desk().tellAcceptance(new TellAcceptance(report, "天纪信告〔2019〕3号", day(4), -1)));
    house.enterAs(
        CHIEF,
        () ->
            desk()
                .disposeOf(
                    new DisposeOfClue(
                        report, Disposal.TALK_OR_INQUIRY, "天纪会〔2019〕1号", CHIEF, day(5), -1)));
  }

  private TalkId talk() {
    house.enterAs(
        FIRST,
        () ->
            house
                .get(TalkDesk.class)
                .hold(new HoldTalk(report, 1, FIRST, SECOND, "第二谈话室", SPOKEN, day(7))));
    return house.ask(FIRST, () -> house.get(PetitionRecords.class).get(report).talks()).get(0).id();
  }

  private void found() {
    house.enterAs(
        FIRST,
        () ->
            desk()
                .find(
                    new RecordFinding(
                        report,
                        1,
                        Finding.SUBSTANTIATED,
                        "查阅验收单据",
                        Optional.empty(),
                        Optional.empty(),
                        day(20),
                        -1)));
    house.enterAs(CHIEF, () -> desk().approve(new ApproveFinding(report, 1, CHIEF, day(21), -1)));
    house.enterAs(FIRST, () -> desk().conclude(new ConcludeReport(report, day(22), -1)));
  }

  private void told() {
    house.enterAs(
        FIRST,
        () ->
            desk()
                .giveFeedback(
                    new GiveFeedback(
                        report,
                        FeedbackManner.WRITTEN,
                        FIRST,
                        Optional.of(SECOND),
                        Optional.empty(),
                        day(30),
                        -1)));
  }

  private static LocalDate day(int after) {
    return RECEIVED.plusDays(after);
  }

  private void close(PersonId who) {
    house.enterAs(who, () -> files().close(new CloseFile(report, TODAY, -1)));
  }

  private FileStanding standing(PersonId who) {
    return house.ask(who, () -> files().standing(report));
  }

  private String contents(PersonId who) {
    return new String(
        house.ask(who, () -> files().contents(report, PaperFormat.PDF)), StandardCharsets.UTF_8);
  }

  private PetitionFiles files() {
    return house.get(PetitionFiles.class);
  }

  private PetitionDesk desk() {
    return house.get(PetitionDesk.class);
  }
}
