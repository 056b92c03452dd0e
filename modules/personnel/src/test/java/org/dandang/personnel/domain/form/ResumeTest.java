package org.dandang.personnel.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.personnel.api.form.ResumeRow;
import org.dandang.personnel.api.form.ResumeRow.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P2: a resume as rows and as text. */
class ResumeTest {
  private static final ResumeRow DEPUTY = row(Kind.EXPERIENCE, "2009-09", "2012-06", "甲镇副镇长");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2009.09--2012.06  甲镇副镇长",
        "2009.09-2012.06 甲镇副镇长",
        "2009.09—2012.06  甲镇副镇长",
        "2009.09——2012.06\u3000甲镇副镇长",
        "2009.09–2012.06 甲镇副镇长",
        "2009.09－2012.06 甲镇副镇长",
        "2009.09～2012.06 甲镇副镇长",
        "2009.09〜2012.06 甲镇副镇长",
        "2009.09~2012.06 甲镇副镇长",
        "2009.09─2012.06 甲镇副镇长",
        "2009.09至2012.06 甲镇副镇长",
        "2009．09－－2012．06甲镇副镇长",
        "200909--201206 甲镇副镇长",
        "2009.9--2012.6\t甲镇副镇长",
        "  2009. 09 -- 2012. 06  甲镇副镇长",
        "2009年09月至2012年06月  甲镇副镇长",
        "2009.09--2012.06，甲镇副镇长",
        "2009.09--2012.06\r\n甲镇副镇长",
        "2009.09--2012.06  甲镇\n副镇长"
      })
  void every_way_of_writing_a_period_is_the_same_row(String text) {
    assertThat(Resume.rows(text)).containsExactly(DEPUTY);
  }

  /** A search that tries every part of the blanks anew would not end. */
  @Test
  void a_bracket_that_never_closes_is_kept_however_much_stands_in_it() {
    String blanks = " ".repeat(300_000);
    assertThat(Resume.rows("2009.09--2012.06  甲镇副镇长（其间" + blanks + "甲"))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).startsWith("甲镇副镇长（其间").endsWith("甲"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014.11--         甲镇镇长",
        "2014.11--至今  甲镇镇长",
        "2014.11—至今 甲镇镇长",
        "2014.11至今，甲镇镇长",
        "2014.11--今 甲镇镇长",
        "2014.11--    .   甲镇镇长"
      })
  void what_goes_on_has_no_end(String text) {
    if (text.startsWith("2014.11至今")) {
      assertThat(Resume.rows(text)).extracting(ResumeRow::text).containsExactly("甲镇镇长");
      return;
    }
    ResumeRow row = Resume.rows(text).get(0);
    assertThat(row.ongoing()).isTrue();
    assertThat(row.text()).isEqualTo("甲镇镇长");
  }

  @Test
  void an_unknown_beginning_is_left_open() {
    ResumeRow row = Resume.rows("    .  --2009.09  甲乡干部").get(0);
    assertThat(row.begins()).isEmpty();
    assertThat(row.ends()).contains(YearMonth.of(2009, 9));
  }

  @Test
  void what_happened_meanwhile_stands_below_its_row() {
    List<ResumeRow> rows =
        Resume.rows(
            "2008.03--2014.11  甲镇副镇长（其间：2009.09--2012.06  乙校经济管理专业在职研究生学习；"
                + "2013.03--2013.09  丙市（发改委）挂职）");
    assertThat(rows)
        .extracting(ResumeRow::kind)
        .containsExactly(Kind.EXPERIENCE, Kind.DURING, Kind.DURING);
    assertThat(rows.get(0).text()).isEqualTo("甲镇副镇长");
    assertThat(rows.get(2).text()).isEqualTo("丙市（发改委）挂职");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008.03--2014.11  甲镇副镇长\n（其间：2009.09--2012.06  乙校学习）",
        "2008.03--2014.11  甲镇副镇长\n        (期间:2009.09—2012.06 乙校学习)"
      })
  void meanwhile_may_stand_on_its_own_line(String text) {
    assertThat(Resume.rows(text))
        .containsExactly(
            row(Kind.EXPERIENCE, "2008-03", "2014-11", "甲镇副镇长"),
            row(Kind.DURING, "2009-09", "2012-06", "乙校学习"));
  }

  @Test
  void what_is_no_period_stays_where_it_was() {
    List<ResumeRow> rows =
        Resume.rows(
            "自幼务农\n2009.13--2012.06  月份有误\n2012.06--2009.09  先后颠倒\n"
                + "2009.09--2012.06  甲镇副镇长（其间：借调县委办）");
    assertThat(rows)
        .extracting(ResumeRow::kind)
        .containsExactly(Kind.UNPARSED, Kind.UNPARSED, Kind.UNPARSED, Kind.EXPERIENCE);
    assertThat(rows.get(3).text()).isEqualTo("甲镇副镇长（其间：借调县委办）");
  }

  @Test
  void rows_come_back_from_the_usual_text() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      List<ResumeRow> rows = rows(random);
      assertThat(Resume.rows(Resume.text(rows))).isEqualTo(rows);
    }
  }

  @Test
  void no_word_is_lost_whatever_was_written() {
    SplittableRandom random = new SplittableRandom(11);
    String[] pieces = {
      "2009.09", "--", "—", "至", " ", "　", "甲镇", "（其间：", "）", "；", "\n", "201206", "至今", ".", "(",
      "期间", "2012.06", "副镇长", "1", "，", "13"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--)
        text.append(pieces[random.nextInt(pieces.length)]);
      String out = Resume.text(Resume.rows(text.toString()));
      assertThat(words(out)).as(text.toString()).isEqualTo(words(text.toString()));
    }
  }

  @Test
  void a_line_of_endless_blanks_is_read_at_once() {
    assertThat(Resume.rows(" ".repeat(15_000) + ".".repeat(4_000) + "甲")).hasSize(1);
  }

  private static String words(String text) {
    return text.replaceAll("[^甲镇副长]", "");
  }

  private static List<ResumeRow> rows(SplittableRandom random) {
    List<ResumeRow> rows = new ArrayList<>();
    YearMonth month = YearMonth.of(1990, 9);
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      YearMonth end = month.plusMonths(random.nextInt(1, 60));
      boolean ongoing = i == 1 && random.nextBoolean();
      rows.add(
          new ResumeRow(
              Kind.EXPERIENCE,
              Optional.of(month),
              ongoing ? Optional.empty() : Optional.of(end),
              ongoing,
              "某某镇（办事处）干部" + i));
      for (int n = random.nextInt(3); n > 0; n--)
        rows.add(new ResumeRow(Kind.DURING, Optional.of(month), Optional.of(end), false, "学习" + n));
      month = end;
    }
    return rows;
  }

  private static ResumeRow row(Kind kind, String begins, String ends, String text) {
    return new ResumeRow(
        kind,
        Optional.of(YearMonth.parse(begins)),
        Optional.of(YearMonth.parse(ends)),
        false,
        text);
  }
}
