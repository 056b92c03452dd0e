package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.domain.exchange.PeopleRows;
import org.dandang.personnel.domain.exchange.RowKind;
import org.junit.jupiter.api.Test;

class PeopleRowsIT {
  private final Personnel personnel = new Personnel();

  @Test
  void what_the_file_says_stands_here_afterwards_and_goes_on_from_there() {
    UnitId unit = personnel.unit("县信访局");
    personnel.cadre("甲某", unit, "局长", Level.SECTION_PRINCIPAL);
    List<List<String>> file = new ArrayList<>(all());
    file.addAll(newcomer("局长", ""));
    assertThat(unknown(RowKind.PERSON, file)).isEqualTo(1);
    assertThat(unknown(RowKind.UNIT, file)).isEqualTo(1);

    take(file);
    assertThat(all()).containsExactlyInAnyOrderElementsOf(file);
    assertThat(unknown(RowKind.PERSON, file)).isZero();
    take(file);
    assertThat(all()).containsExactlyInAnyOrderElementsOf(file);

    List<List<String>> later = new ArrayList<>(file);
    later.removeAll(newcomer("局长", ""));
    later.addAll(newcomer("局长", "2018-12-31"));
    later.add(post("二级巡视员", "2019-01-01", ""));
    take(later);
    assertThat(all()).containsExactlyInAnyOrderElementsOf(later);
    assertThat(personnel.call(() -> personnel.get(PersonDirectory.class).named("𠮷尔·阿木")))
        .isNotEmpty();
  }

  @Test
  void who_came_by_file_is_shown_without_an_id_number() {
    List<List<String>> file = new ArrayList<>(all());
    file.removeIf(row -> row.get(1).equals("code-person") || row.get(1).equals("code-unit"));
    file.addAll(newcomer("科员", ""));
    take(file);
    PersonId person =
        personnel.call(() -> personnel.get(PersonDirectory.class).named("𠮷尔·阿木")).get(0);
    assertThat(personnel.call(() -> personnel.get(PersonFiles.class).get(person)).idNumberMasked())
        .isEmpty();
  }

  private static List<List<String>> newcomer(String title, String until) {
    return List.of(
        List.of(
            "unit",
            "code-unit",
            "x-1",
            "COUNTY_ORGAN",
            "GOVERNMENT",
            "9",
            "2010-01-01",
            "",
            "false"),
        List.of("unit-name", "code-unit", "县民宗局", "xian min zong ju", "2010-01-01", ""),
        List.of(
            "person",
            "code-person",
            "𠮷尔·阿木",
            "ji er a mu",
            "jieramu",
            "jeam",
            "MALE",
            "1975-03-10",
            "08",
            "01",
            "",
            "21",
            "false"),
        post(title, "2010-01-01", until));
  }

  private static List<String> post(String title, String from, String until) {
    return List.of(
        "engagement",
        "code-person",
        "POST",
        "code-unit",
        title,
        "STAFF",
        "COUNTY",
        "false",
        "false",
        "1",
        from,
        until);
  }

  private List<List<String>> all() {
    return personnel.call(() -> personnel.get(PeopleRows.class).all());
  }

  private int unknown(RowKind kind, List<List<String>> rows) {
    return personnel.call(() -> personnel.get(PeopleRows.class).unknown(kind, rows));
  }

  private void take(List<List<String>> rows) {
    personnel.run(() -> personnel.get(PeopleRows.class).takeOver(rows));
  }
}
