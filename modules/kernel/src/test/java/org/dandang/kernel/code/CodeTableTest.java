package org.dandang.kernel.code;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTableTest {
  @Test
  void the_twelve_ranks_exist_from_june_2019() {
    assertThat(CodeTable.RANK.on(parse("2019-06-01"))).hasSize(12);
    assertThat(CodeTable.RANK.on(parse("2019-05-31")))
        .extracting(CodeTable.Code::name)
        .contains("主任科员", "副主任科员", "科员")
        .doesNotContain("一级主任科员");
    assertThat(CodeTable.RANK.find("35", parse("2018-12-31")).orElseThrow().name())
        .isEqualTo("主任科员");
    assertThat(CodeTable.RANK.find("35", parse("2019-12-31"))).isEmpty();
  }

  @Test
  void standards_without_dates_are_always_valid() {
    assertThat(CodeTable.ETHNIC_GROUP.find("08", parse("1999-01-01")).orElseThrow().name())
        .isEqualTo("壮族");
    assertThat(CodeTable.ETHNIC_GROUP.on(parse("2018-01-01"))).hasSizeGreaterThanOrEqualTo(56);
    assertThat(CodeTable.SEX.find("1", parse("2018-01-01")).orElseThrow().name()).isEqualTo("男性");
    for (CodeTable table :
        new CodeTable[] {
          CodeTable.POLITICAL_STATUS,
          CodeTable.EDUCATION,
          CodeTable.DEGREE,
          CodeTable.HEALTH,
          CodeTable.POSITION_LEVEL
        }) assertThat(table.on(parse("2018-01-01"))).isNotEmpty();
  }
}
