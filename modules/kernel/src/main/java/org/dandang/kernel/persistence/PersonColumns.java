package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.PersonReferences.Reference;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.PersonColumn.Spare;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecidedSince;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;

/**
 * Every place where a context names persons. What stands there follows one who turns out to be
 * another, one statement a table, and goes back from what the context remembers of it in its table
 * of merged rows.
 */
public final class PersonColumns {
  private final String merged;
  private final String history;
  private final List<PersonColumn> columns;

  private PersonColumns(String context, List<PersonColumn> columns) {
    if (!context.matches("[a-z]+")) throw new IllegalArgumentException(context);
    this.merged = context + "_merged_row";
    this.history = context + "_history";
    this.columns = columns;
  }

  public static PersonColumns of(String context, PersonColumn... columns) {
    return new PersonColumns(context, List.of(columns));
  }

  public List<PersonColumn> columns() {
    return columns;
  }

  /** How many rows name the person, by table. */
  public List<Reference> count(EntityManager em, PersonId person) {
    return count(em, List.of(person));
  }

  /** How many rows name any of them, by table. */
  public List<Reference> count(EntityManager em, Collection<PersonId> persons) {
    if (persons.isEmpty()) return List.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    Map<String, Long> rows = new LinkedHashMap<>();
    for (PersonColumn place : columns) {
      Query query =
          em.createNativeQuery(
              "select count(*) from "
                  + place.table()
                  + " where "
                  + place.column()
                  + " = any(cast(string_to_array(?1, ',') as bigint[]))");
      long found = ((Number) query.setParameter(1, ids).getSingleResult()).longValue();
      if (found > 0) rows.merge(place.table(), found, Long::sum);
    }
    return rows.entrySet().stream().map(e -> new Reference(e.getKey(), e.getValue())).toList();
  }

  /** The rows of the one who goes stand under the one who is kept from now on. */
  public void follow(EntityManager em, PersonsMerged event) {
    for (PersonColumn place : columns) {
      if (!place.clash().isEmpty()) spare(em, place, event);
      move(em, place, event);
    }
  }

  /** The rows go back to whom they were written of. */
  public void giveBack(EntityManager em, PersonsParted event) {
    List<PersonColumn> backwards = new ArrayList<>(columns);
    java.util.Collections.reverse(backwards);
    for (PersonColumn place : backwards) {
      run(em, back(place), event);
      if (place.spare() == Spare.VOIDED) run(em, revive(place), event);
      if (place.spare() == Spare.REMOVED) run(em, putIn(place), event);
    }
  }

  /**
   * Whatever decides about a person keeps the merge from being taken back.
   *
   * @throws DecidedSince where a row was written or changed after the merge
   */
  public void refuseDecided(EntityManager em, PersonsParted event) {
    for (PersonColumn place : columns) if (place.decides()) refuseDecided(em, place, event);
  }

  /** Columns called after a person that nobody thought of. */
  public Set<String> forgotten(EntityManager em) {
    Query query =
        em.createNativeQuery(
            "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = current_schema() and column_name = 'person_id'"
                + " and table_name like ?1");
    List<?> found = query.setParameter(1, merged.replace("merged_row", "%")).getResultList();
    Set<String> named =
        columns.stream().map(c -> c.table() + "." + c.column()).collect(Collectors.toSet());
    return found.stream()
        .map(Object::toString)
        .filter(column -> !named.contains(column))
        .collect(Collectors.toSet());
  }

  private void move(EntityManager em, PersonColumn place, PersonsMerged event) {
    Query query =
        em.createNativeQuery(
            "with moved as (update %1$s g set %2$s = ?1 where g.%2$s = ?2%3$s returning g.%4$s as told)"
                    .formatted(place.table(), place.column(), free(place), place.key())
                + " insert into %s (merge_id, tbl, col, row_id, act) select ?3, '%s', '%s', told, 'MOVED' from moved"
                    .formatted(merged, place.table(), place.column()));
    query
        .setParameter(1, event.kept().value())
        .setParameter(2, event.gone().value())
        .setParameter(3, event.merge())
        .executeUpdate();
  }

  private void spare(EntityManager em, PersonColumn place, PersonsMerged event) {
    if (place.spare() == Spare.STAYS) return;
    boolean voids = place.spare() == Spare.VOIDED;
    String act =
        voids
            ? "update %s g set voided = true, amended_on = ?4, amended_reason = ?5, amended_approver = ?6 where not g.voided and"
                .formatted(place.table())
            : "delete from %s g where".formatted(place.table());
    Query query =
        em.createNativeQuery(
            "with spare as (%s g.%s = ?2 and (%s) returning g.%s as told, to_jsonb(g) as content)"
                    .formatted(act, place.column(), clash(place), place.key())
                + " insert into %s (merge_id, tbl, col, row_id, act, content) select ?3, '%s', '%s', told, '%s', content from spare"
                    .formatted(merged, place.table(), place.column(), place.spare()));
    query
        .setParameter(1, event.kept().value())
        .setParameter(2, event.gone().value())
        .setParameter(3, event.merge());
    Amendment amendment = event.amendment();
    if (voids)
      query
          .setParameter(4, amendment.on())
          .setParameter(5, amendment.reason())
          .setParameter(6, amendment.approver());
    query.executeUpdate();
  }

  private static String clash(PersonColumn place) {
    return String.join(" or ", place.clash()).replace(":kept", "?1");
  }

  private static String free(PersonColumn place) {
    return place.clash().isEmpty() ? "" : " and not coalesce(" + clash(place) + ", false)";
  }

  private String back(PersonColumn place) {
    return "update %1$s g set %2$s = ?1 from %3$s m where m.merge_id = ?3 and m.tbl = '%1$s' and m.col = '%2$s' and m.act = 'MOVED' and g.%4$s = m.row_id and g.%2$s = ?2"
        .formatted(place.table(), place.column(), merged, place.key());
  }

  private String revive(PersonColumn place) {
    return "update %1$s g set voided = false, amended_on = cast(m.content ->> 'amended_on' as date), amended_reason = m.content ->> 'amended_reason', amended_approver = m.content ->> 'amended_approver' from %3$s m where m.merge_id = ?3 and m.tbl = '%1$s' and m.col = '%2$s' and m.act = 'VOIDED' and g.%4$s = m.row_id and g.%2$s = ?1 and ?2 > 0"
        .formatted(place.table(), place.column(), merged, place.key());
  }

  private String putIn(PersonColumn place) {
    return "insert into %1$s select (jsonb_populate_record(cast(null as %1$s), m.content)).* from %3$s m where m.merge_id = ?3 and m.tbl = '%1$s' and m.col = '%2$s' and m.act = 'REMOVED' and ?1 > 0 and ?2 > 0"
        .formatted(place.table(), place.column(), merged);
  }

  private static void run(EntityManager em, String statement, PersonsParted event) {
    em.createNativeQuery(statement)
        .setParameter(1, event.gone().value())
        .setParameter(2, event.kept().value())
        .setParameter(3, event.merge())
        .executeUpdate();
  }

  private void refuseDecided(EntityManager em, PersonColumn place, PersonsParted event) {
    List<?> later =
        em.createNativeQuery(
                "select 1 from %1$s h join %2$s g on g.%3$s = h.row_id where h.tbl = '%2$s' and g.%4$s = ?1 and h.at > ?2 and (h.op = 'I' or not jsonb_exists(h.changed, '%4$s')) limit 1"
                    .formatted(history, place.table(), place.key(), place.column()))
            .setParameter(1, event.kept().value())
            .setParameter(2, Timestamp.from(event.since()))
            .getResultList();
    if (!later.isEmpty()) throw new DecidedSince();
  }
}
