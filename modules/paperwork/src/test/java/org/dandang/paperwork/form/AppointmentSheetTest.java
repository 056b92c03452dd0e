package org.dandang.paperwork.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dandang.kernel.paper.AppointmentSheet;
import org.dandang.kernel.paper.GridLine;
import org.dandang.kernel.paper.PrintedGrid;
import org.junit.jupiter.api.Test;

/** P5: the appointment form on paper. */
class AppointmentSheetTest {
  private static final String BANNER = "演示数据，人物事项均属虚构";
  private final PrintedForms forms = new PrintedForms();

  @Test
  void the_form_has_two_pages_the_first_ending_with_the_resume() throws IOException {
    List<String> pages = pages(forms.pdf(List.of(sheet(4, 3).grid(BANNER))));
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("干部任免审批表", "韦青山", "1978.03", "2014.11--", BANNER);
    assertThat(pages.get(1)).contains("脱贫攻坚先进个人", "黄小英", "填表人：覃文", BANNER);
  }

  @Test
  void a_long_life_shrinks_until_it_fits() throws IOException {
    List<String> pages = pages(forms.pdf(List.of(sheet(58, 10).grid(BANNER))));
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0).replaceAll("\\s", "")).contains("第58段经历");
    assertThat(pages.get(1)).contains("亲属10");
  }

  @Test
  void a_whole_selection_is_one_file() throws IOException {
    List<PrintedGrid> many =
        IntStream.range(0, 5).mapToObj(i -> sheet(i + 1, i).grid(BANNER)).toList();
    assertThat(pages(forms.pdf(many))).hasSize(10);
  }

  @Test
  void what_cannot_fit_is_named() {
    AppointmentSheet endless = sheet(2_000, 3);
    assertThatThrownBy(() -> forms.pdf(List.of(endless.grid(""))))
        .isInstanceOf(TextOverflows.class)
        .hasMessageContaining("第1段经历");
  }

  @Test
  void the_word_file_holds_the_same_with_the_photo() throws IOException {
    byte[] word = forms.word(sheet(6, 4).grid(BANNER));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(document.getTables()).hasSize(2);
      assertThat(document.getTables().stream().map(XWPFTable::getText))
          .anyMatch(text -> text.contains("韦青山"))
          .anyMatch(text -> text.contains("黄小英"));
      assertThat(document.getAllPictures()).hasSize(1);
    }
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  @Test
  void the_version_of_2025_says_when_the_age_is_reached_and_which_limit_was_before()
      throws IOException {
    AppointmentSheet.AgeLimit limit = new AppointmentSheet.AgeLimit("2041.05", "改革前任职年龄界限为60岁");
    List<String> pages = pages(forms.pdf(List.of(sheet(4, 3, Optional.of(limit)).grid(""))));
    assertThat(pages).hasSize(2);
    assertThat(pages.get(0)).contains("到龄年月", "2041.05", "健康", "农村经济管理");
    assertThat(pages.get(1).replaceAll("\\s", "")).contains("改革前任职年龄界限为60岁");
  }

  private static AppointmentSheet sheet(int experiences, int relatives) {
    return sheet(experiences, relatives, Optional.empty());
  }

  static AppointmentSheet sheet(
      int experiences, int relatives, Optional<AppointmentSheet.AgeLimit> ageLimit) {
    List<GridLine> resume = new ArrayList<>();
    for (int i = 1; i < experiences; i++)
      resume.add(
          new GridLine(
              "%d.09--%d.03".formatted(1970 + i, 1971 + i),
              "某某县某某镇人民政府第"
                  + i
                  + "段经历，任党政办公室主任、综合治理办公室主任（其间：2003.09--2006.06  "
                  + "某省委党校经济管理专业在职大学学习）"));
    resume.add(new GridLine("2014.11--", "某某镇党委副书记、镇长，第" + experiences + "段经历"));
    List<AppointmentSheet.Relative> family = new ArrayList<>();
    if (relatives > 0)
      family.add(
          new AppointmentSheet.Relative("妻子", "黄小英", "1980.02\n（38岁）", "群众", "某某县某某乡弄𠮷屯中心小学高级教师"));
    for (int i = 2; i <= relatives; i++)
      family.add(
          new AppointmentSheet.Relative(
              "亲属" + i, "阿依努尔·买买提", "1950.01", "中共党员", "某某县某某镇某某村村民委员会退休干部（已去世）"));
    return new AppointmentSheet(
        "韦青山",
        "男",
        "1978.03\n（40岁）",
        "壮族",
        "广西天等",
        "广西天等",
        "2001.06",
        "1999.07",
        "健康",
        "",
        "农村经济管理",
        "大专",
        "某某师范专科学校中文系汉语言文学教育专业",
        "大学\n管理学学士",
        "某省委党校经济管理专业",
        "某某镇党委副书记、镇长",
        "某某镇党委书记",
        "某某镇镇长",
        resume,
        "2016年12月，经某县委、县政府批准，授予脱贫攻坚先进个人。",
        "2015、2016、2017年均为称职。",
        "工作需要",
        family,
        "中共某县委组织部",
        "覃文",
        "2018年12月31日",
        Optional.of(picture()),
        "第 3 份",
        ageLimit);
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(135, 180, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x5B8CC0));
    pen.fillRect(0, 0, 135, 180);
    pen.setColor(new Color(0xE9D9C8));
    pen.fillOval(38, 35, 60, 75);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
