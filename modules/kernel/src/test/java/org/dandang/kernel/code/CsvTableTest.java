package org.dandang.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {
  @Test
  void quoted_cells_may_hold_commas_quotes_and_lines() {
    assertThat(CsvTable.rows("\uFEFFa,b\r\n\"一,二\",\"说\"\"是\"\"\n好\"\r\n\n三,\n"))
        .containsExactly(Map.of("a", "一,二", "b", "说\"是\"\n好"), Map.of("a", "三", "b", ""));
  }

  @Test
  void a_row_of_the_wrong_width_is_named() {
    assertThatThrownBy(() -> CsvTable.rows("a,b\n1,2\n1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 3");
  }

  @Test
  void a_missing_table_is_named() {
    assertThatThrownBy(() -> CsvTable.beside(CsvTableTest.class, "none.csv"))
        .hasMessageContaining("none.csv");
  }
}
