package org.dandang.personnel.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dandang.paperwork.document.MissingGlyphs;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.paper.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P17: every paper read back from PDF and Word. */
class PaperContentTest {
  private static final Batch ONE = ABatch.issued(ABatch.promoted("韦青山", ChangeState.PROBATION));

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void every_paper_names_the_person_and_bears_the_banner(PaperKind kind) {
    assertThat(ReadBack.pdfText(kind, ONE)).contains("韦青山").contains(ABatch.BANNER);
    assertThat(ReadBack.wordText(kind, ONE)).contains("韦青山").contains(ABatch.BANNER);
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void what_no_record_says_is_blank_and_never_null(PaperKind kind) {
    Batch batch = ABatch.issued(ABatch.unknown("农某")).marked("草稿");
    assertThat(ReadBack.pdfText(kind, batch))
        .contains("农某")
        .contains("草稿")
        .doesNotContain("null", "Optional", "{0}");
    assertThat(ReadBack.wordText(kind, batch)).doesNotContain("null", "Optional", "{0}");
  }

  @Test
  void the_notice_appoints_and_removes_under_its_number() {
    for (String text :
        List.of(
            ReadBack.pdfText(PaperKind.APPOINTMENT_NOTICE, ONE),
            ReadBack.wordText(PaperKind.APPOINTMENT_NOTICE, ONE)))
      assertThat(text)
          .contains("中共天等县委组织部文件", "天组发〔2018〕12号", "关于韦青山同志职务任免的通知")
          .contains("经2018年4月9日会议（天常纪〔2018〕7号）研究，决定：")
          .contains("韦青山同志任县发展和改革局局长（试用期一年），免去其县投资促进局副局长职务。")
          .contains("抄送：", "2018年4月25日印发");
  }

  @Test
  void one_notice_serves_thirty_in_the_words_of_their_kinds() {
    Batch many = ABatch.issued(ABatch.many(30, ChangeState.CONFIRMED));
    assertThat(ReadBack.pdfText(PaperKind.APPOINTMENT_NOTICE, many))
        .contains("等同志职务任免的通知", "𠮷大明同志任县民政局", "阿依努尔·买买提江同志任进结镇党委书记")
        .contains("免去农某同志的县水利局局长职务；", "黄某某同志退休，免去其县司法局主任科员职务；");
  }

  @Test
  void a_notice_is_called_after_what_it_does() {
    assertThat(Notices.title(List.of(alone(ChangeKind.REMOVAL)))).isEqualTo("关于农某同志免职的通知");
    assertThat(Notices.title(List.of(alone(ChangeKind.RETIREMENT)))).isEqualTo("关于农某同志退休的通知");
    assertThat(Notices.title(List.of(alone(ChangeKind.RANK_PROMOTION)))).isEqualTo("关于农某同志晋升职级的通知");
    assertThat(Notices.title(List.of(alone(ChangeKind.SECONDMENT)))).isEqualTo("关于农某同志任职的通知");
  }

  @Test
  void the_public_notice_tells_the_days_and_the_telephone() {
    assertThat(ReadBack.pdfText(PaperKind.PUBLIC_NOTICE, ONE))
        .contains("公示时间：2018年4月12日至2018年4月23日（不少于5个工作日）")
        .contains("受理电话：0771-0000000", "1999年7月参加工作", "拟任县发展和改革局局长");
  }

  @Test
  void the_record_holds_each_step_with_its_day_and_votes() {
    assertThat(ReadBack.pdfText(PaperKind.PROCEDURE_RECORD, ONE))
        .contains("2018.03.26", "2018.03.28", "2018.03.30", "2018.04.03", "2018.04.07")
        .contains(
            "会议推荐参加52人，得47票；谈话推荐参加18人，得15票", "天纪函〔2018〕9号", "应到会11人，实到会9人，同意7人", "试用期至2019年4月23日");
  }

  @Test
  void the_letter_of_inquiry_brings_the_form_of_its_reply_on_a_page_of_its_own() {
    assertThat(ReadBack.pages(ReadBack.pdf(PaperKind.CLEARANCE_LETTER, ONE))).isEqualTo(2);
    assertThat(ReadBack.wordText(PaperKind.CLEARANCE_LETTER, ONE))
        .contains("中共天等县纪律检查委员会：", "关于对拟任免人选意见的复函", "回复文号：");
  }

  @Test
  void a_roster_of_thirty_fills_three_sheets_and_long_posts_fit() {
    Batch many = ABatch.issued(ABatch.many(30, ChangeState.CONFIRMED));
    assertThat(ReadBack.pages(ReadBack.pdf(PaperKind.ROSTER, many))).isEqualTo(3);
    assertThat(ReadBack.pdfText(PaperKind.ROSTER, many))
        .contains("共30人", "第3页共3页", "专职副主任（正科长级）", "2014.11");
  }

  @Test
  void the_tally_knows_the_meeting_and_how_it_voted_on_each() {
    assertThat(ReadBack.pdfText(PaperKind.TALLY, ONE))
        .contains("应到会11实到会9", "会议日期2018年4月9日", "监票人", "计票人", "711");
  }

  @Test
  void a_sign_that_the_font_lacks_is_named() {
    Batch batch = ABatch.issued(ABatch.promoted("韦\uDBBF\uDFFD", ChangeState.PROBATION));
    assertThatThrownBy(() -> ReadBack.pdf(PaperKind.ROSTER, batch))
        .isInstanceOf(MissingGlyphs.class);
  }

  private static Entry alone(ChangeKind kind) {
    String title = kind == ChangeKind.REMOVAL || kind == ChangeKind.RETIREMENT ? "" : "主任科员";
    return ABatch.entry("农某", kind, ChangeState.CONFIRMED, "县水利局", "局长", "县水利局", title);
  }
}
