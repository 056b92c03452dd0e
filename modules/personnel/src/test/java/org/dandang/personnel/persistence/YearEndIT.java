package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.yearend.EstablishmentTable;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;
import org.dandang.personnel.api.yearend.YearEndTables;
import org.junit.jupiter.api.Test;

/** P22: year-end tables as of a day agree with the roll of that day, within what is seen. */
class YearEndIT {
  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("县统计局");

  @Test
  void leaders_are_counted_by_every_trait_and_each_number_opens_the_same_people() {
    personnel.cadre("罗某甲", unit, "局长", Level.SECTION_PRINCIPAL);
    personnel.cadre("罗某乙", unit, "副局长", Level.SECTION_DEPUTY);
    personnel.cadre("罗某丙", unit, "科员", Level.STAFF);
    personnel.sees(unit);
    YearEndTable table = table(YearEndTable.Kind.LEADERS);
    assertThat(table.rows())
        .extracting(YearEndTable.Row::key)
        .containsExactly("SECTION_PRINCIPAL", "SECTION_DEPUTY");
    assertThat(table.total().value(YearEndColumn.ALL)).isEqualTo(2);
    assertThat(table.total().value(YearEndColumn.MINORITY)).isEqualTo(2);
    assertThat(table.total().value(YearEndColumn.FROM_41)).isEqualTo(2);
    assertThat(table.checks()).allMatch(YearEndTable.Check::holds);
    assertThat(listed(Map.of("leading", "true", "minority", "true"))).isEqualTo(2);
    assertThat(listed(Map.of("leading", "true", "party", "false"))).isZero();
    assertThat(listed(Map.of("leading", "false"))).isEqualTo(1);
    assertThat(listed(Map.of("ranked", "true"))).isZero();
    assertThat(table(YearEndTable.Kind.RANKS).rows()).isEmpty();
    assertThat(table(YearEndTable.Kind.RANKS).checks()).allMatch(YearEndTable.Check::holds);
  }

  @Test
  void a_unit_without_posts_has_no_row_and_the_totals_agree() {
    personnel.sees(unit);
    EstablishmentTable table =
        personnel.call(() -> personnel.get(YearEndTables.class).establishment(Personnel.TODAY));
    assertThat(table.rows()).isEmpty();
    assertThat(table.total().headcount()).isZero();
    assertThat(table.checks()).allMatch(YearEndTable.Check::holds);
  }

  private YearEndTable table(YearEndTable.Kind kind) {
    return personnel.call(() -> personnel.get(YearEndTables.class).persons(kind, Personnel.TODAY));
  }

  private int listed(Map<String, String> filters) {
    return personnel
        .call(
            () -> personnel.get(CadreRecords.class).list(new ListQuery(filters, List.of(), 0, 20)))
        .total();
  }
}
