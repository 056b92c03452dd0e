package org.dandang.personnel.api.person;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dandang.kernel.code.CodeTable;
import org.dandang.kernel.code.CodeTable.Code;
import org.junit.jupiter.api.Test;

class RankTest {
  @Test
  void the_twelve_ranks_begin_on_the_day_of_the_national_table() {
    assertThat(namesOn("2019-06-01")).hasSize(12).contains("一级主任科员").doesNotContain("主任科员");
    assertThat(namesOn("2019-05-31")).hasSize(6).contains("主任科员").doesNotContain("一级主任科员");
  }

  @Test
  void every_rank_is_a_line_of_the_table_except_two_that_no_county_gives() {
    List<String> known = Arrays.stream(Rank.values()).map(Rank::code).toList();
    List<String> unknown =
        CodeTable.RANK.on(parse("2018-12-31")).stream()
            .map(Code::code)
            .filter(code -> !known.contains(code))
            .toList();
    assertThat(unknown).containsExactly("31", "32");
    assertThat(known)
        .containsAll(CodeTable.RANK.on(parse("2020-01-01")).stream().map(Code::code).toList());
  }

  @Test
  void a_rank_given_before_the_law_of_2006_went_over_into_it() {
    assertThat(Rank.PRINCIPAL_STAFF.existsOn(parse("1998-07-01"))).isTrue();
    assertThat(Rank.PRINCIPAL_STAFF_1.existsOn(parse("1998-07-01"))).isFalse();
  }

  private static List<String> namesOn(String day) {
    return Arrays.stream(Rank.values())
        .filter(rank -> rank.existsOn(parse(day)))
        .map(rank -> rank.line().name())
        .toList();
  }
}
