package org.dandang.personnel.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.form.PreviewId;
import org.dandang.personnel.api.intake.IntakeAct;
import org.dandang.personnel.api.intake.IntakeCheck;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeFault;
import org.dandang.personnel.api.intake.IntakeId;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeState;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.intake.LineResult;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.personnel.api.intake.TakeTable;
import org.dandang.personnel.api.intake.UndoIntake;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.intake.BuiltUpon;
import org.dandang.personnel.domain.intake.IntakeUndone;
import org.dandang.personnel.domain.intake.TableBringsNothing;
import org.dandang.personnel.domain.intake.TableHasFaults;
import org.dandang.personnel.domain.intake.TableTakenAlready;
import org.junit.jupiter.api.Test;

/** P7: a table of cadres is checked, taken, and undone while nothing was built on it. */
class CadreIntakeIT {
  private static final LocalDate BORN = LocalDate.of(1984, 5, 6);
  private static final Amendment UNDO = new Amendment("导错了文件", "某部长", Personnel.TODAY);
  private static final List<String> HEAD =
      List.of("姓名", "身份证号", "民族", "政治面貌", "学历", "编制单位", "编制类型", "成为干部日期", "特长");

  private final Personnel personnel = new Personnel();
  private final String unitName = "试验单位" + UUID.randomUUID();
  private final UnitId unit = personnel.unit(unitName);
  private final String number = Personnel.idNumber(BORN);

  @Test
  void a_good_table_is_taken_and_the_same_file_changes_nothing() {
    IntakeTable table = table(good("覃某丙", number));
    IntakeCheck check = checked(table);
    assertThat(check.faults()).isEmpty();
    assertThat(check.created()).isOne();
    take(check.id(), false);
    IntakeCheck again = checked(table);
    assertThat(again.same()).isOne();
    assertThat(again.brings()).isFalse();
    assertThatThrownBy(() -> take(again.id(), false)).isInstanceOf(TableBringsNothing.class);
    assertThatThrownBy(() -> take(check.id(), false)).isInstanceOf(TableTakenAlready.class);
  }

  @Test
  void every_fault_is_told_with_its_cell_and_nothing_is_half_taken() {
    List<String> wrong = new ArrayList<>(good("韦某丁", "451425198405062410"));
    wrong.set(2, "火星族");
    wrong.set(5, "没有的单位");
    wrong.set(7, "去年");
    List<String> second = new ArrayList<>(good("覃某丙", number));
    second.set(8, "x".repeat(301));
    IntakeCheck check = checked(table(good("覃某丙", number), wrong, second));
    assertThat(check.faults())
        .extracting(IntakeFault::cell, IntakeFault::code)
        .containsExactlyInAnyOrder(
            tuple("B3", "personnel.id-number-wrong"),
            tuple("C3", "personnel.intake-unknown-word"),
            tuple("F3", "personnel.intake-unit-unknown"),
            tuple("H3", "personnel.intake-no-day"),
            tuple("B4", "personnel.intake-person-twice"),
            tuple("I4", "personnel.intake-too-long"));
    assertThatThrownBy(() -> take(check.id(), false)).isInstanceOf(TableHasFaults.class);
    IntakeTable back = personnel.call(() -> personnel.get(IntakeRecords.class).wrong(check.id()));
    assertThat(back.lines()).hasSize(3);
    assertThat(back.lines().get(0).cells()).endsWith("退回原因");
    assertThat(back.lines().get(1).cells().get(9)).contains("C3").contains("火星族");
    take(check.id(), true);
    IntakeCheck mended = checked(back);
    assertThat(mended.refused()).isEqualTo(2);
  }

  @Test
  void known_cadres_are_corrected_where_a_cell_is_filled_and_undone_as_a_whole() {
    take(checked(table(good("覃某丙", number))).id(), false);
    List<String> changed = new ArrayList<>(good("覃某丙", number));
    changed.set(2, "");
    changed.set(8, "=1+1 写材料");
    String other = Personnel.idNumber(BORN);
    IntakeCheck check = checked(table(changed, good("农某戊", other)));
    assertThat(check.changed()).isOne();
    assertThat(check.created()).isOne();
    IntakeId intake = take(check.id(), false);
    long person = record(number);
    assertThat(strengths(person)).isEqualTo("=1+1 写材料");
    undo(intake);
    assertThat(strengths(person)).isEqualTo("熟悉农业");
    assertThat(checked(table(good("农某戊", other))).created()).isOne();
    assertThatThrownBy(() -> undo(intake)).isInstanceOf(IntakeUndone.class);
    assertThat(
            personnel
                .call(
                    () ->
                        personnel
                            .get(IntakeRecords.class)
                            .list(new ListQuery(Map.of("state", "UNDONE"), List.of(), 0, 50)))
                .rows())
        .anyMatch(row -> row.id().equals(intake) && row.state() == IntakeState.UNDONE);
  }

  @Test
  void what_was_built_upon_is_not_undone() {
    IntakeId intake = take(checked(table(good("覃某丙", number))).id(), false);
    var person = new PersonId(record(number));
    long seen = personnel.call(() -> personnel.get(PersonFiles.class).get(person)).version();
    NewEngagement secondment =
        new NewEngagement(
            EngagementKind.SECONDMENT,
            unit,
            Optional.empty(),
            "借调",
            Level.STAFF,
            Management.COUNTY,
            false,
            false,
            0,
            Personnel.TODAY,
            Optional.empty());
    personnel.run(
        () -> personnel.get(PersonDesk.class).engage(new EngagePerson(person, secondment, seen)));
    assertThatThrownBy(() -> undo(intake)).isInstanceOf(BuiltUpon.class);
  }

  @Test
  void formulas_rounded_numbers_other_births_and_other_headings_are_refused() {
    List<String> odd = new ArrayList<>(good("覃某丙", "4.51425198405062E+17"));
    IntakeTable reckoned =
        new IntakeTable(
            "名册.xlsx",
            "名册",
            List.of(
                new IntakeTable.Line(1, HEAD, Set.of()), new IntakeTable.Line(2, odd, Set.of(8))));
    assertThat(checked(reckoned).faults())
        .extracting(IntakeFault::code)
        .containsExactlyInAnyOrder(
            "personnel.intake-id-number-rounded", "personnel.intake-formula");
    IntakeTable headings =
        new IntakeTable(
            "名册.xlsx", "名册", List.of(new IntakeTable.Line(4, List.of("姓名", "民族", "血型"), Set.of())));
    assertThat(checked(headings).faults())
        .extracting(IntakeFault::cell, IntakeFault::code)
        .containsExactlyInAnyOrder(
            tuple("C4", "personnel.intake-heading-unknown"),
            tuple("4", "personnel.intake-heading-missing"));
  }

  @Test
  void integrators_are_told_of_each_line() {
    List<String> wrong = new ArrayList<>(good("韦某丁", Personnel.idNumber(BORN)));
    wrong.set(4, "高人一等");
    IntakeTable table = table(good("覃某丙", number), wrong);
    List<LineResult> results = takeGood(table);
    assertThat(results)
        .extracting(LineResult::act)
        .containsExactly(IntakeAct.CREATED, IntakeAct.REFUSED);
    assertThat(takeGood(table).get(0))
        .satisfies(
            same -> {
              assertThat(same.act()).isEqualTo(IntakeAct.SAME);
              assertThat(same.record()).isEqualTo(results.get(0).record());
            });
  }

  @Test
  void ten_thousand_lines_are_checked_and_taken_in_ten_seconds() {
    List<List<String>> lines = new ArrayList<>();
    for (int day = 0; day < 10_000; day++)
      lines.add(good("覃某" + day, Personnel.idNumber(BORN.minusDays(day))));
    IntakeTable table = tableOf(lines);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    IntakeCheck check = checked(table);
    take(check.id(), false);
    assertThat(check.created()).isEqualTo(10_000);
    assertThat(clock.getCurrentThreadCpuTime() - begin).isLessThan(10_000_000_000L);
  }

  private List<String> good(String name, String idNumber) {
    return List.of(name, idNumber, "壮", "中共党员", "大学本科", unitName, "行政编制", "2006.09", "熟悉农业");
  }

  @SafeVarargs
  private static IntakeTable table(List<String>... lines) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> line : lines) all.add(line);
    return tableOf(all);
  }

  private static IntakeTable tableOf(List<List<String>> lines) {
    List<IntakeTable.Line> all = new ArrayList<>();
    all.add(new IntakeTable.Line(1, HEAD, Set.of()));
    for (List<String> line : lines) all.add(new IntakeTable.Line(all.size() + 1, line, Set.of()));
    return new IntakeTable("名册.xlsx", "名册", all);
  }

  private IntakeCheck checked(IntakeTable table) {
    PreviewId preview =
        personnel.call(
            () ->
                personnel
                    .get(IntakeDesk.class)
                    .receive(new ReceiveTable(IntakeKind.CADRES, table)));
    personnel.run(() -> personnel.get(IntakeDesk.class).check(preview, new Silent()));
    return personnel.call(() -> personnel.get(IntakeRecords.class).check(preview));
  }

  private IntakeId take(PreviewId preview, boolean goodOnly) {
    return personnel.call(
        () -> personnel.get(IntakeDesk.class).take(new TakeTable(preview, goodOnly), new Silent()));
  }

  private List<LineResult> takeGood(IntakeTable table) {
    return personnel.call(
        () -> personnel.get(IntakeDesk.class).takeGood(new ReceiveTable(IntakeKind.CADRES, table)));
  }

  private void undo(IntakeId intake) {
    long seen = personnel.call(() -> personnel.get(IntakeRecords.class).get(intake)).version();
    personnel.run(() -> personnel.get(IntakeDesk.class).undo(new UndoIntake(intake, UNDO, seen)));
  }

  private long record(String idNumber) {
    return takeGood(
            table(good("覃某丙", idNumber).stream().map(c -> c.equals("熟悉农业") ? "" : c).toList()))
        .get(0)
        .record()
        .orElseThrow();
  }

  private String strengths(long person) {
    return personnel
        .call(() -> personnel.get(PersonFiles.class).get(new PersonId(person)))
        .facts()
        .strengths();
  }
}
