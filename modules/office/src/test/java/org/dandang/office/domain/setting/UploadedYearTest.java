package org.dandang.office.domain.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.dandang.kernel.rule.InvalidInput;
import org.dandang.office.api.CalendarRecords.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedYearTest {
  @Test
  void a_year_is_read() {
    UploadedYear year =
        UploadedYear.of(2027, "", "date,kind,name\n2027-01-01,holiday,元旦\n2027-01-03,workday,元旦\n");
    assertThat(year.days()).hasSize(2);
    assertThat(year.days().get(1).worked()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "date,kind,name\n",
        "date,kind\n2027-01-01,holiday\n",
        "date,kind,name\n2027-02-30,holiday,春节\n2027-01-01,holiday,元旦",
        "date,kind,name\n2027-01-01,rest,元旦",
        "date,kind,name\n2026-01-01,holiday,元旦",
        "date,kind,name\n2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦",
        "date,kind,name\n2027-02-06,holiday,春节",
        "date,kind,name\n2027-01-01,holiday"
      })
  void a_table_that_cannot_be_a_year_is_refused(String table) {
    assertThatThrownBy(() -> UploadedYear.of(2027, "", table)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void every_fault_is_named_with_its_row() {
    UploadedYear read =
        UploadedYear.read(
            2027,
            "",
            "date,kind,name\n2027-02-30,holiday,春节\n2026-01-01,rest,\n2027-02-05,workday,春节\n2027-02-05,holiday\n");
    assertThat(read.faults())
        .extracting(Fault::row, Fault::code)
        .containsExactly(
            tuple(2, "kernel.not-a-date"),
            tuple(3, "office.bad-kind"),
            tuple(3, "office.no-name"),
            tuple(3, "office.not-in-year"),
            tuple(4, "office.not-a-weekend"),
            tuple(5, "office.wrong-width"),
            tuple(0, "office.no-new-year"));
  }

  @Test
  void a_regions_year_needs_no_new_year() {
    assertThat(UploadedYear.of(2027, "450000", "date,kind,name\n2027-04-09,holiday,三月三").days())
        .hasSize(1);
  }
}
