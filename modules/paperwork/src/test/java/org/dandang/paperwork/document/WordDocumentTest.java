package org.dandang.paperwork.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

class WordDocumentTest {
  private final OfficialPapers papers = new OfficialPapers();

  @Test
  void the_text_comes_back_in_order() throws IOException {
    Paper paper = ASamplePaper.with();
    try (XWPFDocument document = read(paper)) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .filteredOn(text -> !text.isEmpty())
          .containsExactlyElementsOf(
              paper.paragraphs().stream()
                  .filter(paragraph -> paragraph.style() != Style.TABLE_ROW)
                  .map(Paragraph::text)
                  .toList());
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("工作综述");
    }
  }

  @Test
  void lines_that_follow_each_other_make_one_table() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(document.getTables().get(0).getNumberOfRows()).isEqualTo(31);
      assertThat(document.getTables().get(0).getRow(30).getCell(1).getText()).isEqualTo("培训班 期数");
      assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
    }
  }

  @Test
  void the_page_is_that_of_an_official_document() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
      assertThat(millimetres(margins.getTop())).isEqualTo(37);
      assertThat(millimetres(margins.getBottom())).isEqualTo(35);
      assertThat(millimetres(margins.getLeft())).isEqualTo(28);
      assertThat(millimetres(margins.getRight())).isEqualTo(26);
    }
  }

  @Test
  void an_annex_begins_a_page_below_the_signature() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      assertThat(document.getParagraphs())
          .filteredOn(XWPFParagraph::isPageBreak)
          .extracting(XWPFParagraph::getText)
          .containsExactly("1.训练班：30期，年度，2018年1月1日至12月31日。");
    }
  }

  @Test
  void the_last_words_stay_with_the_signature_below_them() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      List<XWPFParagraph> all = document.getParagraphs();
      int day =
          IntStream.range(0, all.size())
              .filter(i -> all.get(i).getText().equals("2019年2月20日"))
              .findFirst()
              .orElseThrow();
      assertThat(all.get(day - 1).isKeepNext()).isTrue();
      assertThat(all.get(day - 3).isKeepNext()).isFalse();
    }
  }

  @Test
  void each_part_has_the_font_that_offices_have() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      assertThat(font(document, 0)).isEqualTo("方正小标宋简体");
      assertThat(font(document, 1)).isEqualTo("黑体");
      assertThat(font(document, 2)).isEqualTo("楷体_GB2312");
      assertThat(font(document, 3)).isEqualTo("仿宋_GB2312");
      XWPFStyle body = style(document, 3);
      assertThat(body.getCTStyle().getPPr().getSpacing().getLine())
          .isEqualTo(BigInteger.valueOf(579));
      assertThat(body.getCTStyle().getPPr().getInd().getFirstLineChars())
          .isEqualTo(BigInteger.valueOf(200));
      assertThat(body.getCTStyle().getRPr().getSzArray(0).getVal())
          .isEqualTo(BigInteger.valueOf(32));
    }
  }

  @Test
  void every_page_has_the_banner_and_a_number() throws IOException {
    try (XWPFDocument document = read(ASamplePaper.with())) {
      for (XWPFHeader header :
          List.of(
              document.getHeaderFooterPolicy().getHeader(1),
              document.getHeaderFooterPolicy().getHeader(2)))
        assertThat(header.getText()).contains(ASamplePaper.BANNER);
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      assertThat(document.getHeaderFooterPolicy().getFooter(1)._getHdrFtr().xmlText())
          .contains("PAGE");
    }
  }

  @Test
  void a_paper_without_a_title_among_its_parts_begins_with_its_own() throws IOException {
    Paper paper = new Paper("通报", List.of(new Paragraph(Style.BODY, "正文\u0001")), "");
    try (XWPFDocument document = read(paper)) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("通报", "正文");
    }
  }

  @Test
  void the_imprint_is_a_frame_at_the_foot_with_lines_that_are_drawn_and_something_holds_it()
      throws IOException {
    Paper paper =
        new Paper(
            "通知",
            List.of(
                new Paragraph(Style.SIGNATURE, "县委"),
                new Paragraph(Style.COPIES, "抄送：县委办公室。"),
                new Paragraph(Style.COPIES, "县委组织部　2019年1月21日印发")),
            "");
    try (XWPFDocument document = read(paper)) {
      List<XWPFParagraph> all = document.getParagraphs();
      CTPPr imprint = all.get(all.size() - 2).getCTP().getPPr();
      assertThat(imprint.getFramePr().getYAlign()).isEqualTo(STYAlign.BOTTOM);
      assertThat(imprint.getPBdr().getTop().getSz()).isEqualTo(BigInteger.valueOf(6));
      assertThat(imprint.getPBdr().getBottom().getSz()).isEqualTo(BigInteger.valueOf(6));
      assertThat(imprint.getPBdr().isSetBetween()).isFalse();
      assertThat(all.get(all.size() - 2).getIndentationRight())
          .as("its own box")
          .isNotEqualTo(all.get(all.size() - 3).getIndentationRight());
      XWPFParagraph holder = all.get(all.size() - 1);
      assertThat(holder.getCTP().getPPr().isSetFramePr()).isFalse();
      assertThat(holder.getText()).isEmpty();
    }
  }

  private XWPFDocument read(Paper paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(papers.word(paper)));
  }

  private static XWPFStyle style(XWPFDocument document, int paragraph) {
    return document.getStyles().getStyle(document.getParagraphs().get(paragraph).getStyle());
  }

  private static String font(XWPFDocument document, int paragraph) {
    return style(document, paragraph).getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
  }

  private static long millimetres(Object twips) {
    return Math.round(((BigInteger) twips).doubleValue() / 56.7);
  }
}
