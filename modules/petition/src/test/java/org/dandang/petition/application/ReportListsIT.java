package org.dandang.petition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.application.PetitionHouse.ORGAN_CHIEF;
import static org.dandang.petition.application.PetitionHouse.REGISTRAR;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ListColumn;
import org.dandang.petition.api.ListFault;
import org.dandang.petition.api.ReportList;
import org.dandang.petition.api.ReportListDesk;
import org.dandang.petition.api.ReportListDesk.CellFault;
import org.dandang.petition.api.ReportListDesk.Taken;
import org.dandang.petition.domain.ListHasFaults;
import org.junit.jupiter.api.Test;

/** Q1, point 1: lists of the national site come in line by line, sealed as they are entered. */
class ReportListsIT {
  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);
  private static final String NAME = "梁某某（住东街五号）";
  private static final String WORDS = "他把补助款先转给了自己的表弟。";

  private final PetitionHouse house = new PetitionHouse();

  @Test
  void a_list_is_entered_sealed_and_whoever_reads_the_tables_finds_neither_name_nor_word() {
    Map<ListColumn, String> line = accusation(house.somebody());
    Taken taken = take(list(line));
    assertThat(taken.numbers()).hasSize(1);
    assertThat(taken.known()).isEmpty();
    String dump = house.dump();
    assertThat(dump).contains(line.get(ListColumn.SOURCE)).doesNotContain(NAME, WORDS);
  }

  @Test
  void the_same_list_twice_changes_nothing() {
    ReportList list = list(accusation(house.somebody()), accusation(house.somebody()));
    assertThat(take(list).numbers()).hasSize(2);
    String before = house.dump();
    Taken again = take(list);
    assertThat(again.numbers()).isEmpty();
    assertThat(again.known()).hasSize(2);
    assertThat(house.dump()).isEqualTo(before);
  }

  @Test
  void a_line_that_the_register_knows_holds_nothing_up_whatever_else_it_says() {
    Map<ListColumn, String> line = accusation(house.somebody());
    take(list(line));
    line.put(ListColumn.RECEIVED, "二月");
    Taken taken = take(list(line, accusation(house.somebody())));
    assertThat(taken.numbers()).hasSize(1);
    assertThat(taken.known()).containsExactly(line.get(ListColumn.SOURCE));
  }

  @Test
  void what_is_the_superiors_goes_up_by_the_same_rule_and_only_the_line_of_the_register_stays_E2() {
    assertThat(take(list(accusation(ORGAN_CHIEF))).numbers()).hasSize(1);
    assertThat(house.dump()).contains("SENT_UP").doesNotContain(WORDS);
  }

  @Test
  void a_check_keeps_nothing() {
    String before = house.dump();
    assertThat(check(list(accusation(house.somebody())))).isEmpty();
    assertThat(house.dump()).isEqualTo(before);
  }

  @Test
  void one_fault_keeps_the_whole_list_out() {
    Map<ListColumn, String> wrong = accusation(house.somebody());
    wrong.put(ListColumn.RECEIVED, "二月");
    String before = house.dump();
    assertThatThrownBy(() -> take(list(accusation(house.somebody()), wrong)))
        .isInstanceOf(ListHasFaults.class);
    assertThat(house.dump()).isEqualTo(before);
  }

  @Test
  void every_fault_is_named_with_its_cell_and_none_of_its_words() {
    Map<ListColumn, String> good = accusation(house.somebody());
    Map<ListColumn, String> twice = accusation(house.somebody());
    twice.put(ListColumn.SOURCE, good.get(ListColumn.SOURCE));
    Map<ListColumn, String> bad = accusation(house.somebody());
    bad.put(ListColumn.RECEIVED, "2019-02");
    bad.put(ListColumn.KIND, "其他");
    bad.put(ListColumn.SUBJECT, "无此人");
    bad.put(ListColumn.TEXT, "长".repeat(20_001));
    Map<ListColumn, String> late = accusation(house.somebody());
    late.put(ListColumn.RECEIVED, "2030-01-01");
    late.remove(ListColumn.ISSUE);
    Map<ListColumn, String> nobody = accusation(house.somebody());
    nobody.remove(ListColumn.SUBJECT);
    nobody.remove(ListColumn.TEXT);
    List<CellFault> faults = check(list(good, twice, bad, late, nobody));
    assertThat(faults)
        .containsExactlyInAnyOrder(
            new CellFault(4, ListColumn.SOURCE, ListFault.TWICE_IN_LIST),
            new CellFault(5, ListColumn.RECEIVED, ListFault.NO_DAY),
            new CellFault(5, ListColumn.KIND, ListFault.NO_KIND),
            new CellFault(5, ListColumn.SUBJECT, ListFault.NOBODY),
            new CellFault(5, ListColumn.TEXT, ListFault.TOO_LONG),
            new CellFault(6, ListColumn.RECEIVED, ListFault.DAY_IN_FUTURE),
            new CellFault(6, ListColumn.ISSUE, ListFault.MISSING),
            new CellFault(7, ListColumn.TEXT, ListFault.MISSING),
            new CellFault(7, ListColumn.SUBJECT, ListFault.MISSING));
  }

  @Test
  void what_begins_like_a_formula_is_text_and_what_is_one_is_refused() {
    Map<ListColumn, String> text = accusation(house.somebody());
    text.put(ListColumn.TEXT, "=1+1，他是这样算账的。");
    assertThat(check(list(text))).isEmpty();
    ReportList reckoned =
        new ReportList(List.of(new ReportList.Line(3, text, Set.of(ListColumn.TEXT))));
    assertThat(check(reckoned))
        .containsExactly(new CellFault(3, ListColumn.TEXT, ListFault.FORMULA));
  }

  @Test
  void a_petition_of_nobody_in_particular_needs_none() {
    Map<ListColumn, String> advice = accusation(house.somebody());
    advice.put(ListColumn.KIND, "批评建议");
    advice.remove(ListColumn.SUBJECT);
    advice.remove(ListColumn.ISSUE);
    advice.put(ListColumn.REPORTER, "匿名");
    assertThat(take(list(advice)).numbers()).hasSize(1);
  }

  private Map<ListColumn, String> accusation(PersonId subject) {
    Map<ListColumn, String> line = new EnumMap<>(ListColumn.class);
    line.put(ListColumn.SOURCE, "12388-" + NEXT.incrementAndGet());
    line.put(ListColumn.RECEIVED, "2019-02-18");
    line.put(ListColumn.KIND, "检举控告");
    line.put(ListColumn.REPORTER, NAME);
    line.put(ListColumn.SUBJECT, "第" + subject + "人");
    line.put(ListColumn.UNIT, "某镇");
    line.put(ListColumn.ISSUE, "反映在补助发放中照顾亲属");
    line.put(ListColumn.TEXT, WORDS);
    return line;
  }

  @SafeVarargs
  private static ReportList list(Map<ListColumn, String>... lines) {
    List<ReportList.Line> read = new ArrayList<>();
    for (Map<ListColumn, String> line : lines)
      read.add(new ReportList.Line(read.size() + 3, line, Set.of()));
    return new ReportList(read);
  }

  private List<CellFault> check(ReportList list) {
    return house.ask(REGISTRAR, () -> house.get(ReportListDesk.class).check(list));
  }

  private Taken take(ReportList list) {
    return house.ask(REGISTRAR, () -> house.get(ReportListDesk.class).take(list));
  }
}
