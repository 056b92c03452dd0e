package org.dandang.kernel.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.PersonColumn;
import org.dandang.kernel.persistence.PersonColumns;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;

/**
 * Lets two persons turn out to be one in a context, on empty copies of its tables that have the
 * same keys and checks, and looks whether every row follows and comes back.
 */
public final class MergeTrial {
  private static final PersonId KEPT = new PersonId(900_001);
  private static final PersonId GONE = new PersonId(900_002);
  private static final Amendment SAME = new Amendment("系同一人重复建档", "某部长", LocalDate.of(2019, 2, 20));

  private static final AtomicLong MERGES = new AtomicLong(1_000_000);

  private final TestUnit unit;
  private final PersonColumns columns;
  private long merge;

  private MergeTrial(TestUnit unit, PersonColumns columns) {
    this.unit = unit;
    this.columns = columns;
  }

  public static MergeTrial of(String unit, PersonColumns columns) {
    return new MergeTrial(TestUnit.of(unit), columns);
  }

  /** Every column that names a person is known, each follows, each comes back. */
  public MergeTrial everyRowFollowsAndComesBack() {
    unit.run(em -> assertThat(columns.forgotten(em)).as("columns that name a person").isEmpty());
    for (PersonColumn place : columns.columns())
      trial(
          em -> {
            insert(em, place, GONE, 7, "");
            columns.follow(em, merged());
            assertThat(persons(em, place)).as(place.toString()).containsExactly(KEPT.value());
            columns.giveBack(em, parted());
            assertThat(persons(em, place)).as(place.toString()).containsExactly(GONE.value());
          });
    return this;
  }

  /** Of two rows that say the same one counts; parted, both do. */
  public MergeTrial keepsOneOf(String table, String beside) {
    PersonColumn place =
        columns.columns().stream().filter(c -> c.table().equals(table)).findFirst().orElseThrow();
    trial(
        em -> {
          insert(em, place, KEPT, 7, beside);
          insert(em, place, GONE, beside.equals(place.key()) ? 7 : 8, beside);
          columns.follow(em, merged());
          assertThat(counting(em, place)).isEqualTo(1);
          columns.giveBack(em, parted());
          assertThat(counting(em, place)).isEqualTo(2);
        });
    return this;
  }

  private void trial(Consumer<EntityManager> work) {
    merge = MERGES.incrementAndGet();
    unit.run(
        em -> {
          columns.columns().stream()
              .map(PersonColumn::table)
              .distinct()
              .forEach(table -> copy(em, table));
          work.accept(em);
          columns.columns().stream()
              .map(PersonColumn::table)
              .distinct()
              .forEach(table -> run(em, "drop table pg_temp." + table));
        });
  }

  private static void copy(EntityManager em, String table) {
    run(
        em,
        "create temp table %1$s (like public.%1$s including indexes including constraints)"
            .formatted(table));
    List<?> needed =
        em.createNativeQuery(
                "select attname from pg_attribute where attrelid = cast('pg_temp."
                    + table
                    + "' as regclass) and attnum > 0 and attnotnull and attnum <> all (select unnest(indkey) from pg_index where indrelid = attrelid and indisprimary)")
            .getResultList();
    needed.forEach(
        column ->
            run(em, "alter table pg_temp." + table + " alter column " + column + " drop not null"));
    allOrNone(em, table)
        .forEach(
            check -> run(em, "alter table pg_temp." + table + " drop constraint \"" + check + '"'));
  }

  /** Rows of the trial name one person and nothing beside. */
  private static List<?> allOrNone(EntityManager em, String table) {
    return em.createNativeQuery(
            "select cast(conname as text) from pg_constraint where contype = 'c'"
                + " and pg_get_constraintdef(oid) like '%num\\_n%' and conrelid = cast('pg_temp."
                + table
                + "' as regclass)")
        .getResultList();
  }

  private static void insert(
      EntityManager em, PersonColumn place, PersonId person, int number, String beside) {
    Map<String, String> values = new LinkedHashMap<>();
    keys(em, place.table()).forEach(key -> values.put(key, Integer.toString(number)));
    if (!beside.isEmpty()) values.put(beside, "5");
    if (place.spare() == PersonColumn.Spare.VOIDED) values.put("voided", "false");
    values.put(place.key(), Integer.toString(number));
    values.put(place.column(), person.toString());
    run(
        em,
        "insert into pg_temp.%s (%s) overriding system value values (%s)"
            .formatted(
                place.table(),
                String.join(", ", values.keySet()),
                String.join(", ", values.values())));
  }

  private static List<String> keys(EntityManager em, String table) {
    List<?> found =
        em.createNativeQuery(
                "select cast(attname as text) from pg_attribute join pg_index on indrelid = attrelid where indisprimary and attnum = any (indkey) and attrelid = cast('pg_temp."
                    + table
                    + "' as regclass)")
            .getResultList();
    return found.stream().map(Object::toString).toList();
  }

  private static List<Object> persons(EntityManager em, PersonColumn place) {
    List<?> found =
        em.createNativeQuery("select " + place.column() + " from pg_temp." + place.table())
            .getResultList();
    return List.copyOf(found);
  }

  private static long counting(EntityManager em, PersonColumn place) {
    String inForce = place.spare() == PersonColumn.Spare.VOIDED ? " where not voided" : "";
    return ((Number)
            em.createNativeQuery("select count(*) from pg_temp." + place.table() + inForce)
                .getSingleResult())
        .longValue();
  }

  private static void run(EntityManager em, String statement) {
    em.createNativeQuery(statement).executeUpdate();
  }

  private PersonsMerged merged() {
    return new PersonsMerged(merge, KEPT, GONE, SAME);
  }

  private PersonsParted parted() {
    return new PersonsParted(merge, KEPT, GONE, Instant.EPOCH);
  }
}
