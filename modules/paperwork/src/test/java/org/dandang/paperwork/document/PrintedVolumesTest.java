package org.dandang.paperwork.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dandang.kernel.desk.CaseVolumes.Leaf;
import org.dandang.kernel.desk.CaseVolumes.Volume;
import org.junit.jupiter.api.Test;

/** Point 12: a closed file has a list of what lies in it, with true pages. */
class PrintedVolumesTest {
  private final OfficialPapers papers = new OfficialPapers();
  private final PrintedVolumes volumes = new PrintedVolumes(papers);

  @Test
  void a_printed_paper_has_the_pages_it_was_printed_on_and_a_picture_has_one() throws IOException {
    byte[] printed = papers.pdf(ASamplePaper.with());
    int pages = volumes.pages("application/pdf", printed);
    assertThat(pages).isGreaterThan(2);
    try (PDDocument read = Loader.loadPDF(printed)) {
      assertThat(pages).isEqualTo(read.getNumberOfPages());
    }
    assertThat(volumes.pages("image/jpeg", new byte[] {1})).isEqualTo(1);
  }

  @Test
  void each_paper_begins_on_the_page_after_the_one_before_and_the_last_tells_where_it_ends() {
    Volume volume = volume(3, 1, 2);
    assertThat(volume.page(0)).isEqualTo("1");
    assertThat(volume.page(1)).isEqualTo("4");
    assertThat(volume.page(2)).isEqualTo("5-6");
    assertThat(volume.pages()).isEqualTo(6);
    assertThat(volume(1, 1).page(1)).isEqualTo("2");
  }

  @Test
  void the_list_has_the_seven_columns_of_the_standard_as_word_and_as_pdf() throws IOException {
    Volume volume = volume(3, 1, 2);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(volumes.word(volume)))) {
      List<XWPFTableRow> rows = word.getTables().get(0).getRows();
      assertThat(cells(rows.get(0))).containsExactly("序号", "文号", "责任者", "题名", "日期", "页号", "备注");
      assertThat(cells(rows.get(3)))
          .containsExactly("3", "天纪函〔2019〕3号", "县纪委监委", "第3件", "20190107", "5-6", "");
    }
    try (PDDocument pdf = Loader.loadPDF(volumes.pdf(volume))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("卷内目录", "案卷：天信〔2019〕1号", "本卷共3件6页。", "20190107");
    }
  }

  /** Whatever stands in the other columns. */
  @Test
  void a_day_in_eight_digits_stands_on_one_line() throws IOException {
    Leaf wide =
        new Leaf(
            "线索处置会议纪要〔2019〕129号",
            "天等县纪律检查委员会监察委员会",
            "函询通知书（买买提·阿依古丽）",
            Optional.of(LocalDate.of(2019, 1, 29)),
            12,
            "封存");
    byte[] list = volumes.pdf(new Volume("天信〔2019〕1号", List.of(wide, wide), "", ""));
    try (PDDocument pdf = Loader.loadPDF(list)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("20190129");
    }
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  private static Volume volume(int... pages) {
    List<Leaf> leaves = new java.util.ArrayList<>();
    for (int page : pages)
      leaves.add(
          new Leaf(
              "天纪函〔2019〕" + (leaves.size() + 1) + "号",
              "县纪委监委",
              "第" + (leaves.size() + 1) + "件",
              Optional.of(LocalDate.of(2019, 1, 7)),
              page,
              ""));
    return new Volume("天信〔2019〕1号", leaves, "", "");
  }
}
