package org.dandang.kernel.persistence;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ListReaderIT {
  private static TestUnit unit;

  @BeforeAll
  static void three_things_are_stored() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "create table kernel_thing (id bigint primary key, title text, unit bigint, person bigint,"
              + " begins date, ends date, voided boolean not null, amended_on date,"
              + " amended_reason text, amended_approver text)");
      sql.execute("create sequence kernel_seq start 50 increment 50");
    }
    unit = TestUnit.of("kernel-test");
    unit.run(
        em -> {
          em.persist(thing(1, "百分之100%", 1, null));
          em.persist(thing(2, "𠮷日培训班", 2, new PersonId(7)));
          em.persist(thing(3, "Alpha", 2, null));
        });
  }

  @Test
  void a_null_id_and_a_period_come_back_as_they_went() {
    Thing thing = unit.inTransaction(em -> em.find(Thing.class, 2L));
    assertThat(thing.person()).isEqualTo(new PersonId(7));
    assertThat(thing.period()).isEqualTo(Period.from(parse("2018-03-02")));
    assertThat(unit.inTransaction(em -> em.find(Thing.class, 1L)).person()).isNull();
  }

  @Test
  void filters_narrow_and_take_what_was_typed_literally() {
    assertThat(titles(Map.of("title", "0%"))).containsExactly("百分之100%");
    assertThat(titles(Map.of("title", "aLPha"))).containsExactly("Alpha");
    assertThat(titles(Map.of("title", "𠮷"))).containsExactly("𠮷日培训班");
    assertThat(titles(Map.of("begin", "2018-03-03"))).containsExactly("Alpha");
    assertThat(titles(Map.of("year", "2017"))).isEmpty();
    assertThat(titles(Map.of("title", " "))).hasSize(3);
  }

  @Test
  void a_scope_hides_other_units_and_no_scope_hides_all() {
    assertThat(read(Scope.of(Set.of(new UnitId(2))), ListQuery.first(10)).total()).isEqualTo(2);
    assertThat(read(Scope.NOTHING, ListQuery.first(10)).rows()).isEmpty();
  }

  @Test
  void a_page_knows_the_total() {
    Listing<ThingRow> page = read(Scope.ALL, ListQuery.first(2).page(2, 2));
    assertThat(page.rows()).extracting(ThingRow::id).containsExactly(3L);
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.capped()).isFalse();
  }

  @Test
  void a_page_far_on_shows_the_rows_that_stand_there() {
    unit.run(
        em -> {
          for (long id = 1_001; id <= 1_600; id++)
            em.persist(
                new Thing(id, "远" + id, new UnitId(9), null, Period.from(parse("2018-03-01"))));
        });
    try {
      ListQuery far = ListQuery.first(2).page(502, 2);
      assertThat(read(Scope.of(Set.of(new UnitId(9))), far).rows())
          .extracting(ThingRow::title)
          .containsExactly("远1503", "远1504");
      ListQuery back = new ListQuery(Map.of(), List.of(Sort.descending("begin")), 600, 10);
      assertThat(read(Scope.ALL, back).rows())
          .extracting(ThingRow::id)
          .containsExactly(1_598L, 1_599L, 1_600L);
      assertThat(read(Scope.ALL, ListQuery.first(2).page(700, 2)).rows()).isEmpty();
    } finally {
      unit.run(em -> em.createQuery("delete from Thing t where t.id > 1000").executeUpdate());
    }
  }

  @Test
  void an_export_counts_to_its_own_number() {
    Listing<ThingRow> two = read(Scope.ALL, ListQuery.first(1).countedTo(2));
    assertThat(two.total()).isEqualTo(2);
    assertThat(two.capped()).isTrue();
    Listing<ThingRow> all = read(Scope.ALL, ListQuery.first(1).countedTo(Integer.MAX_VALUE));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.capped()).isFalse();
  }

  @Test
  void a_column_may_be_counted_from_elsewhere() {
    Listing<ThingRow> page =
        unit.inTransaction(
            em ->
                ListReader.of(
                        em,
                        ThingRow.class,
                        "select new org.dandang.kernel.persistence.ThingRow("
                            + "(select max(o.id) from Thing o), t.title) from Thing t",
                        "t.id")
                    .read(ListQuery.first(2)));
    assertThat(page.rows()).extracting(ThingRow::id).containsOnly(3L);
    assertThat(page.total()).isEqualTo(3);
  }

  @Test
  void a_sort_is_followed_by_the_id() {
    ListQuery newest = new ListQuery(Map.of(), List.of(Sort.descending("begin")), 0, 10);
    assertThat(read(Scope.ALL, newest).rows()).extracting(ThingRow::id).containsExactly(3L, 2L, 1L);
  }

  @Test
  void unknown_columns_and_bad_values_are_refused() {
    for (Map<String, String> filters :
        List.of(
            Map.of("owner", "x"),
            Map.of("begin", "tomorrow"),
            Map.of("year", "18"),
            Map.of("year", "MMXVIII")))
      assertThatThrownBy(() -> titles(filters)).isInstanceOf(InvalidInput.class);
    ListQuery byOwner = new ListQuery(Map.of(), List.of(Sort.ascending("owner")), 0, 10);
    assertThatThrownBy(() -> read(Scope.ALL, byOwner)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void ids_of_two_servers_never_meet() {
    Ids one = new Ids("kernel_seq");
    Ids other = new Ids("kernel_seq");
    Set<Long> seen = new HashSet<>();
    unit.run(
        em -> {
          for (int i = 0; i < 120; i++) {
            assertThat(seen.add(one.next(em))).isTrue();
            assertThat(seen.add(other.next(em))).isTrue();
          }
        });
  }

  private static List<String> titles(Map<String, String> filters) {
    return read(Scope.ALL, new ListQuery(filters, List.of(), 0, 10)).rows().stream()
        .map(ThingRow::title)
        .toList();
  }

  private static Listing<ThingRow> read(Scope scope, ListQuery query) {
    return unit.inTransaction(
        em ->
            ListReader.of(
                    em,
                    ThingRow.class,
                    "select new org.dandang.kernel.persistence.ThingRow(t.id, t.title) from Thing t",
                    "t.id")
                .where("t.standing.voided = false")
                .scoped("t.unit", scope)
                .contains("title", "t.title")
                .since("begin", "t.period.begin")
                .year("year", "t.period.begin")
                .sort("begin", "t.period.begin")
                .read(query));
  }

  private static Thing thing(long id, String title, long unit, PersonId person) {
    return new Thing(id, title, new UnitId(unit), person, Period.from(parse("2018-03-0" + id)));
  }
}
