package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.InvalidInput;

/**
 * Reads a list as rows: the columns that may be filtered and sorted are named once, all else is
 * refused. Built per call:
 *
 * <pre>
 * ListReader.of(em, ClassRow.class, "select new …ClassRow(c.id, c.title) from TrainingClass c", "c.id")
 *     .where("c.standing.voided = false")
 *     .scoped("c.unit", actor.scope())
 *     .filter("title", v -> like("c.title", v))
 *     .sort("begin", "c.period.begin").order("c.period.begin desc")
 *     .read(query);
 * </pre>
 */
public final class ListReader<T> {
  /** A condition in JPQL with its parameters. */
  public record Condition(String jpql, Map<String, Object> parameters) {
    public Condition {
      parameters = Map.copyOf(parameters);
    }
  }

  private static final int FAR = 500;

  private final EntityManager em;
  private final Class<T> rowType;
  private final String select;
  private final String id;
  private final List<Condition> always = new ArrayList<>();
  private final Map<String, Function<String, Condition>> filters = new HashMap<>();
  private final Map<String, String> sorts = new LinkedHashMap<>();
  private String order;

  private ListReader(EntityManager em, Class<T> rowType, String select, String id) {
    this.em = em;
    this.rowType = rowType;
    this.select = select;
    this.id = id;
    this.order = id;
  }

  /** The select without where and order; {@code id} is the path that makes the order total. */
  public static <T> ListReader<T> of(EntityManager em, Class<T> rowType, String select, String id) {
    return new ListReader<>(em, rowType, select, id);
  }

  public ListReader<T> where(String jpql) {
    return where(jpql, Map.of());
  }

  public ListReader<T> where(String jpql, Map<String, Object> parameters) {
    always.add(new Condition(jpql, parameters));
    return this;
  }

  /** Only records of the actor's units; no scope, no rows. */
  public ListReader<T> scoped(String path, Scope scope) {
    if (scope.all()) return this;
    return scope.units().isEmpty()
        ? where("1 = 0")
        : where(path + " in :scopeUnits", Map.of("scopeUnits", scope.units()));
  }

  /** A filter of that name; the function makes the condition from what was typed. */
  public ListReader<T> filter(String name, Function<String, Condition> condition) {
    filters.put(name, condition);
    return this;
  }

  /** Contains, ignoring case. */
  public ListReader<T> contains(String name, String path) {
    return filter(
        name,
        typed ->
            new Condition(
                "lower(" + path + ") like :" + name + " escape '\\'",
                Map.of(
                    name, "%" + escaped(typed.strip().toLowerCase(java.util.Locale.ROOT)) + "%")));
  }

  /** Begins with. */
  public ListReader<T> prefix(String name, String path) {
    return filter(
        name,
        typed ->
            new Condition(
                path + " like :" + name + " escape '\\'",
                Map.of(name, escaped(typed.strip()) + "%")));
  }

  /** Equals one constant of an enum. */
  public <E extends Enum<E>> ListReader<T> oneOf(String name, String path, Class<E> type) {
    return filter(
        name,
        typed ->
            new Condition(path + " = :" + name, Map.of(name, Typed.constant(name, type, typed))));
  }

  /** Equals a whole number, wrapped as the path wants it. */
  public ListReader<T> number(String name, String path, Function<Long, Object> wrap) {
    return filter(
        name,
        typed ->
            new Condition(
                path + " = :" + name, Map.of(name, wrap.apply(Typed.whole(name, typed)))));
  }

  /** True or false. */
  public ListReader<T> flag(String name, String path) {
    return filter(
        name, typed -> new Condition(path + " = :" + name, Map.of(name, Typed.flag(name, typed))));
  }

  /** Equals a year that is kept as a number. */
  public ListReader<T> yearOf(String name, String path) {
    return filter(
        name, typed -> new Condition(path + " = :" + name, Map.of(name, Typed.year(name, typed))));
  }

  /** On or after a day. */
  public ListReader<T> since(String name, String path) {
    return filter(
        name, typed -> new Condition(path + " >= :" + name, Map.of(name, Typed.day(name, typed))));
  }

  /** On or before a day. */
  public ListReader<T> until(String name, String path) {
    return filter(
        name, typed -> new Condition(path + " <= :" + name, Map.of(name, Typed.day(name, typed))));
  }

  /** Within a calendar year. */
  public ListReader<T> year(String name, String path) {
    return filter(
        name,
        typed -> {
          int year = Typed.year(name, typed);
          return new Condition(
              path + " between :" + name + "Begin and :" + name + "End",
              Map.of(
                  name + "Begin",
                  LocalDate.of(year, 1, 1),
                  name + "End",
                  LocalDate.of(year, 12, 31)));
        });
  }

  /** A column of that name can be sorted by this path. */
  public ListReader<T> sort(String name, String path) {
    sorts.put(name, path);
    return this;
  }

  /** The list's own order, when none is asked for. */
  public ListReader<T> order(String jpql) {
    this.order = jpql;
    return this;
  }

  public Listing<T> read(ListQuery query) {
    List<Condition> conditions = conditions(query);
    String where = where(conditions);
    List<T> found = query.offset() < FAR ? rows(conditions, query) : farRows(conditions, query);
    if (query.offset() == 0 && found.size() < query.limit())
      return new Listing<>(found, Math.min(found.size(), query.cap()), found.size() > query.cap());
    long total =
        query.cap() > Listing.CAP ? counted(where, conditions) : capped(where, conditions, query);
    return new Listing<>(found, (int) Math.min(total, query.cap()), total > query.cap());
  }

  private List<T> rows(List<Condition> conditions, ListQuery query) {
    TypedQuery<T> rows =
        em.createQuery(select + where(conditions) + orderBy(query), rowType)
            .setFirstResult(query.offset())
            .setMaxResults(query.limit());
    bind(rows, conditions);
    return rows.getResultList();
  }

  /** The rows that are skipped give their order and number alone, not their columns. */
  private List<T> farRows(List<Condition> conditions, ListQuery query) {
    Query ids =
        em.createQuery("select " + id + " " + fromClause() + where(conditions) + orderBy(query))
            .setFirstResult(query.offset())
            .setMaxResults(query.limit());
    bind(ids, conditions);
    List<?> shown = ids.getResultList();
    if (shown.isEmpty()) return List.of();
    String these = " where " + id + " in :shownIds";
    return em.createQuery(select + these + orderBy(query), rowType)
        .setParameter("shownIds", shown)
        .getResultList();
  }

  private long capped(String where, List<Condition> conditions, ListQuery query) {
    Query ids = em.createQuery("select " + id + " " + fromClause() + where);
    bind(ids, conditions);
    return ids.setMaxResults(query.cap() + 1).getResultList().size();
  }

  private long counted(String where, List<Condition> conditions) {
    Query count = em.createQuery("select count(" + id + ") " + fromClause() + where);
    bind(count, conditions);
    return (Long) count.getSingleResult();
  }

  /** What follows the columns; a column may be a subquery with a from of its own. */
  private String fromClause() {
    int depth = 0;
    for (int i = 0; i < select.length(); i++) {
      char letter = select.charAt(i);
      if (letter == '(') depth++;
      if (letter == ')') depth--;
      if (depth == 0 && select.startsWith(" from ", i)) return select.substring(i + 1);
    }
    throw new IllegalArgumentException(select);
  }

  private List<Condition> conditions(ListQuery query) {
    List<Condition> conditions = new ArrayList<>(always);
    query
        .filters()
        .forEach(
            (name, typed) -> {
              Function<String, Condition> filter = filters.get(name);
              if (filter == null) throw new InvalidInput(name, "kernel.unknown-filter", name);
              if (!typed.isBlank()) conditions.add(filter.apply(typed));
            });
    return conditions;
  }

  private static String where(List<Condition> conditions) {
    return conditions.isEmpty()
        ? ""
        : " where ("
            + String.join(") and (", conditions.stream().map(Condition::jpql).toList())
            + ")";
  }

  private String orderBy(ListQuery query) {
    if (query.sort().isEmpty()) return " order by " + order + (order.equals(id) ? "" : ", " + id);
    StringBuilder by = new StringBuilder(" order by ");
    for (Sort sort : query.sort()) {
      String path = sorts.get(sort.column());
      if (path == null) throw new InvalidInput(sort.column(), "kernel.unknown-sort", sort.column());
      by.append(path).append(sort.descending() ? " desc, " : ", ");
    }
    return by.append(id).toString();
  }

  private static void bind(Query query, List<Condition> conditions) {
    conditions.forEach(condition -> condition.parameters().forEach(query::setParameter));
  }

  private static String escaped(String typed) {
    return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
