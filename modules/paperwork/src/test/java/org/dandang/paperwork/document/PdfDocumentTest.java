package org.dandang.paperwork.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
  private final OfficialPapers papers = new OfficialPapers();

  @Test
  void the_text_can_be_copied_in_order_with_rare_characters() throws IOException {
    Paper paper = ASamplePaper.with();
    String copied = copied(papers.pdf(paper));
    int at = 0;
    for (Paragraph paragraph : paper.paragraphs()) {
      String text = paragraph.text().replaceAll("\\s", "");
      int found = copied.indexOf(text.substring(0, Math.min(6, text.length())), at);
      assertThat(found).as(paragraph.text()).isNotNegative();
      at = found;
    }
    assertThat(copied).contains("𠮷大明").contains("买买提·阿依古丽").contains("<1>");
  }

  @Test
  void every_page_has_the_banner_and_its_number() throws IOException {
    try (PDDocument document = Loader.loadPDF(papers.pdf(ASamplePaper.with()))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).replaceAll("[\\s\u00A0]", "");
        assertThat(text).contains(ASamplePaper.BANNER).contains("—" + page + "—");
      }
    }
  }

  @Test
  void no_page_holds_the_day_without_words_above_it() throws IOException {
    for (int lines = 18; lines <= 22; lines++) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int i = 1; i <= lines; i++) paragraphs.add(new Paragraph(Style.BODY, "正文" + i));
      paragraphs.add(new Paragraph(Style.SIGNATURE, "县委组织部"));
      paragraphs.add(new Paragraph(Style.SIGNATURE, "2019年2月20日"));
      byte[] pdf = papers.pdf(new Paper("通报", paragraphs, ""));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(document.getNumberOfPages());
        assertThat(stripper.getText(document)).contains("正文" + lines, "县委组织部", "2019年");
      }
    }
  }

  @Test
  void the_imprint_stands_at_the_foot_of_the_last_page_however_long_the_paper_is()
      throws IOException {
    for (int lines : List.of(1, 12, 21, 30)) {
      List<Paragraph> paragraphs = new ArrayList<>();
      for (int i = 1; i <= lines; i++) paragraphs.add(new Paragraph(Style.BODY, "正文" + i));
      paragraphs.add(new Paragraph(Style.SIGNATURE, "2019年2月20日"));
      paragraphs.add(new Paragraph(Style.COPIES, "抄送：县委办公室。"));
      paragraphs.add(new Paragraph(Style.COPIES, "县委组织部　　2019年2月20日印发"));
      try (PDDocument document = Loader.loadPDF(papers.pdf(new Paper("任免通知", paragraphs, "")))) {
        int last = document.getNumberOfPages();
        assertThat(last).isEqualTo(lines < 18 ? 1 : 2);
        float printed = baseline(document, last, "印发");
        assertThat(document.getPage(last - 1).getMediaBox().getHeight() - printed)
            .as(lines + " lines")
            .isBetween(FOOT, FOOT + 20);
      }
    }
  }

  private static final float FOOT = 35 * 72 / 25.4f;

  /** How far below the head of the page a line with these words stands. */
  private static float baseline(PDDocument document, int page, String words) throws IOException {
    List<Float> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            if (text.contains(words)) found.add(positions.get(0).getYDirAdj());
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return found.get(0);
  }

  @Test
  void the_fonts_are_embedded() throws IOException {
    try (PDDocument document = Loader.loadPDF(papers.pdf(ASamplePaper.with()))) {
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : document.getPages())
        for (COSName name : page.getResources().getFontNames())
          fonts.add(page.getResources().getFont(name));
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void a_missing_glyph_is_reported_and_never_a_box() {
    Paper paper = ASamplePaper.with(new Paragraph(Style.BODY, "驻\uDBBF\uDFFD村😀"));
    assertThatThrownBy(() -> papers.pdf(paper))
        .isInstanceOf(MissingGlyphs.class)
        .hasMessageContaining("U+FFFFD")
        .hasMessageContaining("U+1F600");
  }

  @Test
  void a_banner_cannot_break_out_of_its_place() throws IOException {
    Paper paper =
        new Paper(
            "通报", List.of(new Paragraph(Style.BODY, "正文")), "\"} body { display: none } </style>");
    assertThat(copied(papers.pdf(paper))).contains("正文").contains("display:none");
  }

  private static String copied(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]", "");
    }
  }
}
