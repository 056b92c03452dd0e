package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.person.CadreRecords;
import org.dandang.personnel.api.person.CadreRow;
import org.dandang.personnel.api.person.CorrectPerson;
import org.dandang.personnel.api.person.EngagePerson;
import org.dandang.personnel.api.person.NewEngagement;
import org.dandang.personnel.api.person.PersonDesk;
import org.dandang.personnel.api.person.PersonFiles;
import org.junit.jupiter.api.Test;

/** The database keeps the roll, whoever writes the records it is made of. */
class RollIT {
  private static final LocalDate MOVED = LocalDate.of(2015, 6, 1);
  private final Personnel personnel = new Personnel();

  @Test
  void who_moves_stands_in_the_unit_of_the_day() {
    UnitId before = personnel.unit("县粮食局");
    UnitId after = personnel.unit("县物价局");
    PersonId person = personnel.cadre("陆移", before, "科员", Level.STAFF);
    long seen = version(person);
    personnel.run(
        () ->
            personnel
                .get(PersonDesk.class)
                .engage(
                    new EngagePerson(
                        person,
                        NewEngagement.establishment(after, Management.COUNTY, MOVED),
                        seen)));
    assertThat(listed(before, MOVED.minusDays(1))).containsExactly(person);
    assertThat(listed(after, MOVED.minusDays(1))).isEmpty();
    assertThat(listed(before, MOVED)).isEmpty();
    assertThat(listed(after, MOVED)).containsExactly(person);
  }

  @Test
  void outside_the_time_as_a_cadre_nobody_stands_on_it() throws SQLException {
    UnitId unit = personnel.unit("县供销社");
    PersonId person = personnel.cadre("陆歇", unit, "科员", Level.STAFF);
    sql("update personnel_cadre_period set ends = '2012-12-31' where person_id = " + person);
    sql(
        "insert into personnel_cadre_period (id, person_id, establishment, ground, begins) values"
            + " (nextval('personnel_person_seq') + 700000000, "
            + person
            + ", 'CIVIL_SERVICE', '再次录用', '2016-01-01')");
    assertThat(listed(unit, LocalDate.of(2012, 12, 31))).containsExactly(person);
    assertThat(listed(unit, LocalDate.of(2013, 1, 1))).isEmpty();
    assertThat(listed(unit, LocalDate.of(2016, 1, 1))).containsExactly(person);
    sql("delete from personnel_cadre_period where person_id = " + person);
    assertThat(listed(unit, LocalDate.of(2012, 12, 31))).isEmpty();
  }

  @Test
  void a_corrected_name_is_found_by_its_characters_and_no_more_by_the_old_ones() {
    UnitId unit = personnel.unit("县侨联");
    PersonId person = personnel.cadre("闭旧某", unit, "科员", Level.STAFF);
    long seen = version(person);
    personnel.run(
        () ->
            personnel
                .get(PersonDesk.class)
                .correct(
                    new CorrectPerson(
                        person,
                        Personnel.facts("冼新某", "xian xin", LocalDate.of(1975, 3, 10)),
                        new Amendment("录入有误", "黄某", Personnel.TODAY),
                        seen)));
    assertThat(called(unit, "闭")).isEmpty();
    assertThat(called(unit, "冼")).containsExactly(person);
    assertThat(called(unit, "新某")).containsExactly(person);
    assertThat(called(unit, "xianx")).containsExactly(person);
  }

  @Test
  void whoever_shares_a_character_comes_in_the_order_of_the_list_page_by_page() {
    UnitId unit = personnel.unit("县红十字会");
    PersonId third = personnel.cadre("覃慧", "qin hui", post(unit));
    PersonId first = personnel.cadre("慧农", "hui nong", post(unit));
    PersonId second = personnel.cadre("农慧慧", "nong hui hui", post(unit));
    assertThat(called(unit, "慧")).containsExactly(first, second, third);
    personnel.run(
        () -> {
          ListQuery query =
              new ListQuery(Map.of("name", "慧", "unit", unit.toString()), List.of(), 0, 2);
          var page = personnel.get(CadreRecords.class).after(query, Optional.empty());
          assertThat(page.rows()).extracting(CadreRow::id).containsExactly(first, second);
          assertThat(personnel.get(CadreRecords.class).after(query, page.next()).rows())
              .extracting(CadreRow::id)
              .containsExactly(third);
          ListQuery byLevel =
              new ListQuery(
                  Map.of("name", "慧", "unit", unit.toString()),
                  List.of(Sort.ascending("level"), Sort.descending("name")),
                  1,
                  2);
          assertThat(personnel.get(CadreRecords.class).list(byLevel).rows())
              .extracting(CadreRow::id)
              .containsExactly(second, first);
        });
  }

  /** Neither sees the other's row before it is committed, and yet both are on the roll. */
  @Test
  void two_who_write_at_once_leave_a_roll_that_knows_both() throws Exception {
    UnitId unit = personnel.unit("县残疾人联合会");
    PersonId person = personnel.cadre("陆同时", unit, "科员", Level.STAFF);
    sql("delete from personnel_cadre_period where person_id = " + person);
    sql("delete from personnel_engagement where kind = 'ESTABLISHMENT' and person_id = " + person);
    try (Connection one = TestDatabase.connect();
        Statement first = one.createStatement()) {
      one.setAutoCommit(false);
      first.execute(
          "insert into personnel_engagement (id, person_id, kind, unit_id, title, level, management,"
              + " second_line, party_secretary, team_order, begins) values"
              + " (nextval('personnel_person_seq') + 710000000, "
              + person
              + ", 'ESTABLISHMENT', "
              + unit
              + ", '', 'STAFF', 'UNIT', false, false, 0, '2011-01-01')");
      CompletableFuture<Void> other =
          CompletableFuture.runAsync(
              () -> {
                try {
                  sql(
                      "insert into personnel_cadre_period (id, person_id, establishment, ground,"
                          + " begins) values (nextval('personnel_person_seq') + 720000000, "
                          + person
                          + ", 'CIVIL_SERVICE', '公开考录', '2011-01-01')");
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
      TimeUnit.MILLISECONDS.sleep(500);
      one.commit();
      other.get(20, TimeUnit.SECONDS);
    }
    assertThat(listed(unit, LocalDate.of(2011, 1, 1))).containsExactly(person);
  }

  @Test
  void a_post_or_a_secondment_leaves_the_roll_as_it_is() throws SQLException {
    UnitId unit = personnel.unit("县总工会");
    PersonId person = personnel.cadre("陆兼", unit, "科员", Level.STAFF);
    List<Long> before = writtenBy(person);
    for (String kind : List.of("POST", "SECONDMENT"))
      sql(
          "insert into personnel_engagement (id, person_id, kind, unit_id, title, level, management,"
              + " second_line, party_secretary, team_order, begins) values"
              + " (nextval('personnel_person_seq') + 730000000, %s, '%s', %s, '', 'STAFF', 'UNIT',"
                  .formatted(person, kind, unit)
              + " false, false, 0, '2016-01-01')");
    sql(
        "update personnel_engagement set title = '副科长' where kind = 'POST' and person_id = "
            + person);
    sql("delete from personnel_engagement where kind = 'SECONDMENT' and person_id = " + person);
    assertThat(writtenBy(person)).isEqualTo(before).hasSize(1);
    sql("update personnel_engagement set begins = begins - 1 where person_id = " + person);
    assertThat(writtenBy(person)).isNotEqualTo(before).hasSize(1);
  }

  /** The transactions that wrote the rows of the person. */
  private static List<Long> writtenBy(PersonId person) throws SQLException {
    return InventedLives.numbers(
        "select xmin::text::bigint from personnel_roll where cadre_id = " + person);
  }

  private long version(PersonId person) {
    return personnel.call(() -> personnel.get(PersonFiles.class).get(person)).version();
  }

  private List<PersonId> listed(UnitId unit, LocalDate day) {
    return list(Map.of("unit", unit.toString(), "asOf", day.toString()));
  }

  private List<PersonId> called(UnitId unit, String typed) {
    return list(Map.of("unit", unit.toString(), "name", typed));
  }

  private List<PersonId> list(Map<String, String> filters) {
    return personnel
        .call(
            () -> personnel.get(CadreRecords.class).list(new ListQuery(filters, List.of(), 0, 20)))
        .rows()
        .stream()
        .map(CadreRow::id)
        .toList();
  }

  private static NewEngagement post(UnitId unit) {
    return NewEngagement.post(unit, "科员", Level.STAFF, Management.COUNTY, 1, Personnel.BEFORE);
  }

  private static void sql(String statement) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
