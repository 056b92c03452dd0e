package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InquiryTextTest {
  private static final String REPORT = "他在修路时收了包工头两条烟。大家都看见了！请领导查一查此人的工程款去向。";

  @Test
  void a_letter_that_restates_the_issue_may_go() {
    assertThatCode(() -> new InquiryText("请就2017年道路工程中的往来情况作出说明。").mustNotQuote(REPORT))
        .doesNotThrowAnyException();
  }

  @Test
  void a_sentence_of_the_report_stops_it_N7() {
    assertThatThrownBy(() -> new InquiryText("有人反映：他在修路时收了包工头两条烟。请说明。").mustNotQuote(REPORT))
        .isInstanceOf(ReportQuoted.class);
  }

  @Test
  void spaces_and_other_marks_do_not_hide_the_sentence() {
    assertThatThrownBy(() -> new InquiryText("“请领导，查一查 此人的\n工程款去向”").mustNotQuote(REPORT))
        .isInstanceOf(ReportQuoted.class);
  }
}
