package org.dandang.overview.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.dandang.kernel.id.UnitId;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FigurePage;
import org.dandang.overview.api.FigureRow;
import org.junit.jupiter.api.Test;

class NothingHardWiredTest {
  private final OtherCounty county = new OtherCounty();

  @Test
  void another_county_has_its_own_figures_and_words() {
    county.withBridges(37);
    county.affairs.sealed(1, "wells", LocalDate.of(2016, 5, 1), OtherCounty.NORTH);
    county.works.entry(900, "meetings", LocalDate.of(2018, 3, 1), OtherCounty.NORTH);
    assertThat(county.text()).isEqualTo("一、修路全年架桥30多座。桥址先经议事。|二、打井截至2019年2月20日，打井1口。");
  }

  @Test
  void a_figure_that_no_context_answers_does_not_exist() {
    assertThat(county.figures.figures(2018, Optional.empty(), Optional.empty()))
        .extracting(Figure::key)
        .containsExactly("bridges", "wells");
  }

  @Test
  void a_sentence_without_a_number_waits_for_its_first_record() {
    county.withBridges(3);
    assertThat(county.text()).isEqualTo("一、修路全年架桥3座。");
    county.works.entry(900, "meetings", LocalDate.of(2018, 3, 1), OtherCounty.NORTH);
    assertThat(county.text()).isEqualTo("一、修路全年架桥3座。桥址先经议事。");
    county.works.makeVoid(900, "作废");
    assertThat(county.text()).isEqualTo("一、修路全年架桥3座。");
  }

  @Test
  void a_county_that_did_nothing_says_nothing() {
    assertThat(county.text()).isEmpty();
  }

  @Test
  void every_record_moves_exactly_its_own_figure() {
    Random any = new Random(451425);
    for (long id = 1; id <= 400; id++) {
      Map<String, Long> before = values();
      String key = any.nextBoolean() ? "bridges" : "wells";
      LocalDate on = LocalDate.of(2016, 1, 1).plusDays(any.nextInt(1_400));
      Ledger book = key.equals("wells") ? county.affairs : county.works;
      book.entry(id, key, on, OtherCounty.NORTH);
      boolean counts = key.equals("wells") ? !on.isAfter(OtherCounty.TODAY) : on.getYear() == 2018;
      assertThat(values())
          .isEqualTo(counts ? plus(before, key, 1) : before)
          .as("%s on %s", key, on);
      if (any.nextInt(3) == 0) {
        book.makeVoid(id, "登记重复");
        assertThat(values()).isEqualTo(before);
      }
    }
  }

  @Test
  void a_number_always_opens_as_many_records() {
    county.withBridges(137);
    for (int offset = 0; offset < 137; offset += 20) {
      FigurePage page =
          county.figures.records(2018, "bridges", Optional.empty(), Optional.empty(), offset, 20);
      assertThat(page.total()).isEqualTo(137);
      assertThat(page.rows()).hasSize(Math.min(20, 137 - offset));
    }
  }

  @Test
  void a_part_of_the_tree_counts_its_own() {
    county.withBridges(11);
    Optional<UnitId> north = Optional.of(new UnitId(OtherCounty.NORTH));
    Optional<UnitId> whole = Optional.of(new UnitId(1));
    assertThat(county.figures.figure(2018, "bridges", Optional.empty(), north).value())
        .isEqualTo(5);
    assertThat(county.figures.figure(2018, "bridges", Optional.empty(), whole).value())
        .isEqualTo(11);
  }

  @Test
  void a_sealed_record_leaves_with_serial_and_month_only() {
    county.affairs.sealed(7, "wells", LocalDate.of(2018, 5, 17), OtherCounty.NORTH);
    FigureRow row =
        county
            .figures
            .records(2018, "wells", Optional.empty(), Optional.empty(), 0, 10)
            .rows()
            .get(0);
    assertThat(row.sealed()).isTrue();
    assertThat(row.on()).isEqualTo("2018-05-01");
    assertThat(row.ref()).matches("[0-9a-v]{20}");
    assertThat(List.of(row.unit(), row.unitName(), row.page())).containsOnly(Optional.empty());
  }

  @Test
  void the_year_before_stands_beside() {
    county.withBridges(12);
    county.works.entry(800, "bridges", LocalDate.of(2017, 7, 1), OtherCounty.NORTH);
    assertThat(county.figure("bridges").previousValue()).contains(1L);
    assertThat(
            county
                .figures
                .figure(2000, "bridges", Optional.empty(), Optional.empty())
                .previousValue())
        .isEmpty();
  }

  private Map<String, Long> values() {
    return county.figures.figures(2018, Optional.empty(), Optional.empty()).stream()
        .collect(Collectors.toMap(Figure::key, Figure::value));
  }

  private static Map<String, Long> plus(Map<String, Long> values, String key, long more) {
    Map<String, Long> sum = new java.util.HashMap<>(values);
    sum.merge(key, more, Long::sum);
    return sum;
  }
}
