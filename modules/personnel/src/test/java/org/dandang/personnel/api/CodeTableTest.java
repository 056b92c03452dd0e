package org.dandang.personnel.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P26: standard codes, labels exactly as in the exchange file, variants understood. */
class CodeTableTest {
  @ParameterizedTest
  @CsvSource({
    "ETHNIC, 汉, 01",
    "ETHNIC, 汉族, 01",
    "ETHNIC, ' 壮　族 ', 08",
    "ETHNIC, 08, 08",
    "POLITICAL, 中共党员, 01",
    "POLITICAL, 预备党员, 02",
    "POLITICAL, 无党派民主人士, 12",
    "EDUCATION, 大学, 21",
    "EDUCATION, 大学本科毕业, 21",
    "EDUCATION, 大专, 31",
    "EDUCATION, 博士研究生, 11",
    "DEGREE, 法学学士, 403",
    "DEGREE, 公共管理硕士, 349",
    "DEGREE, 学士, 4"
  })
  void a_label_is_understood_as_offices_write_it(CodeTable table, String typed, String code) {
    assertThat(table.understood(typed)).contains(code);
  }

  @Test
  void what_no_table_knows_is_not_guessed() {
    assertThat(CodeTable.ETHNIC.understood("火星族")).isEmpty();
    assertThat(CodeTable.EDUCATION.understood("研究生")).isEmpty();
    assertThat(CodeTable.POLITICAL.understood("  ")).isEmpty();
  }

  @Test
  void every_variant_leads_to_a_code_of_its_table() {
    for (CodeTable table : CodeTable.values())
      assertThat(table.labels().values())
          .allSatisfy(label -> assertThat(table.understood(label)).isPresent());
    assertThat(CodeTable.ETHNIC.labels()).hasSize(56);
  }
}
