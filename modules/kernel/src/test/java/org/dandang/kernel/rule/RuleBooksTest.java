package org.dandang.kernel.rule;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.code.CsvTable;
import org.dandang.kernel.time.DayCount;
import org.junit.jupiter.api.Test;

class RuleBooksTest {
  private final RuleBook book = RuleBooks.standard();

  @Test
  void a_rule_of_the_day_is_given_with_its_source() {
    Rule notice = book.get("notice.days", parse("2020-05-01"));
    assertThat(notice.number()).isEqualTo(5);
    assertThat(DayCount.of(notice)).isEqualTo(DayCount.WORKING_DAY);
    assertThat(notice.source()).contains("选拔任用工作条例(2019)").contains("第41条");
    assertThat(notice.unconfirmed()).isFalse();
    assertThat(notice.caveat()).isEmpty();
  }

  @Test
  void an_edition_that_has_not_been_entered_is_replaced_by_the_nearest_and_says_so() {
    Rule notice = book.get("notice.days", parse("2018-06-01"));
    assertThat(notice.nearest()).isTrue();
    assertThat(notice.unconfirmed()).isTrue();
    assertThat(notice.caveat()).startsWith("当时版本未录入，暂按《党政领导干部").endsWith("（待核）");
  }

  @Test
  void of_two_entered_editions_the_day_decides() {
    Rule before = book.get("petition.handle.days", parse("2018-06-01"));
    Rule after = book.get("petition.handle.days", parse("2022-05-01"));
    assertThat(before.id()).isEqualTo("XF05-1");
    assertThat(before.evidence()).isEqualTo(Rule.Evidence.MEMORY);
    assertThat(before.nearest()).isFalse();
    assertThat(before.unconfirmed()).isTrue();
    assertThat(after.id()).isEqualTo("XF-34a");
    assertThat(after.unconfirmed()).isFalse();
  }

  @Test
  void an_edition_that_was_replaced_is_only_the_nearest_afterwards() {
    assertThat(book.get("party.removal.months", parse("2023-12-31")).nearest()).isFalse();
    assertThat(book.get("party.removal.months", parse("2024-01-01")).nearest()).isTrue();
    assertThat(book.get("reduce.max_steps", parse("2024-01-01")).source()).contains("第23条");
  }

  @Test
  void ratios_are_exact() {
    assertThat(book.get("decide.quorum", parse("2019-03-03")).fraction())
        .isEqualTo(new Fraction(2, 3));
    assertThat(book.get("decide.approve", parse("2019-03-03")).text()).contains("超过，按应到会成员计");
  }

  @Test
  void local_practice_is_always_unconfirmed_and_never_the_wrong_edition() {
    Rule step = book.get("clarify.step.days", parse("2018-01-01"));
    assertThat(step.nearest()).isFalse();
    assertThat(step.unconfirmed()).isTrue();
  }

  @Test
  void a_rule_without_a_parameter_can_be_cited() {
    assertThat(book.cite("ZW-52", parse("2021-01-01")).orElseThrow().text()).contains("不得对其交流");
    assertThat(book.cite("XX-1", parse("2021-01-01"))).isEmpty();
  }

  @Test
  void an_unknown_key_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> book.get("notice.hours", parse("2019-01-01")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_override_holds_from_its_day_with_its_reason() {
    RuleBook county =
        RuleBooks.withOverrides(
            RuleOverride.read(
                "key,value,from,to,reason\nnotice.days,7,2019-01-01,2019-12-31,市委组织部要求"));
    assertThat(county.get("notice.days", parse("2018-12-31")).number()).isEqualTo(5);
    assertThat(county.get("notice.days", parse("2020-01-01")).number()).isEqualTo(5);
    Rule overridden = county.get("notice.days", parse("2019-06-01"));
    assertThat(overridden.number()).isEqualTo(7);
    assertThat(overridden.source()).endsWith("；本地调整：市委组织部要求");
    assertThat(overridden.unconfirmed()).isTrue();
    assertThat(county.cite("RY-41", parse("2019-06-01")).orElseThrow().number()).isEqualTo(7);
  }

  @Test
  void an_override_of_an_unknown_key_or_another_kind_or_without_reason_is_refused() {
    for (String row :
        List.of(
            "notice.hours,7,2019-01-01,,因故",
            "notice.days,seven,2019-01-01,,因故",
            "decide.quorum,0.6,2019-01-01,,因故",
            "notice.days,7,2019-01-01,, "))
      assertThatThrownBy(
              () -> RuleBooks.withOverrides(RuleOverride.read("key,value,from,to,reason\n" + row)))
          .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_row_holds_one_scalar_of_its_type() {
    for (Map<String, String> row : CsvTable.beside(RuleBooks.class, "rules.csv")) {
      String shape =
          switch (row.get("type")) {
            case "number" -> "\\d+";
            case "fraction" -> "\\d+/\\d+";
            case "boolean" -> "true|false";
            case "code" -> "[A-Za-z_]+";
            default -> "";
          };
      assertThat(row.get("value")).as(row.get("id")).matches(shape);
    }
  }

  @Test
  void editions_of_a_family_follow_each_other_without_overlap() {
    List<Map<String, String>> regulations = CsvTable.beside(RuleBooks.class, "regulations.csv");
    for (Map<String, String> later : regulations)
      for (Map<String, String> earlier : regulations)
        if (earlier.get("id").equals(later.get("replaces"))) {
          assertThat(earlier.get("family")).isEqualTo(later.get("family"));
          assertThat(parse(earlier.get("effective_to")).plusDays(1))
              .isEqualTo(later.get("effective_from"));
        }
  }
}
