package org.dandang.personnel.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.personnel.api.Onward;

/** A list in the database's own words: like the kernel's reader, for queries as of a day. */
public final class SqlList<T> {
  private final String columns;
  private final Sql from;
  private final Function<Object[], T> row;
  private final Map<String, BiFunction<Sql, String, Sql>> filters = new HashMap<>();
  private final Map<String, String> sorts = new HashMap<>();
  private Lean lean;
  private String order = "1";
  private String id = "1";

  /** The from part ends inside its where. */
  public SqlList(String columns, Sql from, Function<Object[], T> row) {
    this.columns = columns;
    this.from = from;
    this.row = row;
  }

  /** Rows are found that way first; the from part is the where alone then. */
  public SqlList<T> lean(Lean lean) {
    this.lean = lean;
    return this;
  }

  /** Takes the filter {@code asOf} out; without one the day given. */
  public static LocalDate asOf(Map<String, String> filters, LocalDate today) {
    String typed = filters.remove("asOf");
    return typed == null || typed.isBlank() ? today : Typed.day("asOf", typed);
  }

  public SqlList<T> filter(String name, BiFunction<Sql, String, Sql> condition) {
    filters.put(name, condition);
    return this;
  }

  public SqlList<T> sort(String name, String path) {
    sorts.put(name, path);
    return this;
  }

  /** The list's own order, and what makes any order total. */
  public SqlList<T> order(String path, String identity) {
    order = path;
    id = identity;
    return this;
  }

  public Listing<T> read(EntityManager em, ListQuery query, Map<String, String> typed) {
    condition(typed);
    List<T> rows = page(em, orderBy(query.sort()), query.limit(), query.offset());
    if (query.offset() == 0 && rows.size() < query.limit())
      return new Listing<>(rows, Math.min(rows.size(), query.cap()), rows.size() > query.cap());
    long total = counted(em, query.cap());
    return new Listing<>(rows, (int) Math.min(total, query.cap()), total > query.cap());
  }

  /** Adds the conditions for what was typed; unknown filters are refused. */
  public void condition(Map<String, String> typed) {
    typed.forEach(
        (name, value) -> {
          BiFunction<Sql, String, Sql> filter = filters.get(name);
          if (filter == null) throw new InvalidInput(name, "kernel.unknown-filter", name);
          if (!value.isBlank()) filter.apply(from, value);
        });
  }

  /** Rows in that order, once the conditions are in; a first page has a plan that can be kept. */
  public List<T> page(EntityManager em, String orderBy, int limit, int offset) {
    String bounds = "limit " + limit + (offset > 0 ? " offset " + offset : "");
    Sql page =
        lean == null
            ? from.copy()
                .within("select " + columns + " ", "")
                .add("order by " + orderBy + " " + bounds)
            : lean.page(columns, from, orderBy, bounds);
    return page.rows(em).stream().map(row).toList();
  }

  /** The list's own order from behind the cursor; the offset of the query is not used. */
  public Onward<T> onward(
      EntityManager em,
      ListQuery query,
      Map<String, String> typed,
      Keyset keyset,
      Optional<String> cursor) {
    condition(typed);
    String keyed = ", cast(" + keyset.key() + " as text), " + keyset.id() + " ";
    Sql page = from.copy().within("select " + columns + keyed, "");
    cursor.ifPresent(place -> keyset.behind(page, place));
    List<Object[]> found =
        page.add("order by " + keyset.order() + " limit " + (query.limit() + 1)).rows(em);
    boolean more = found.size() > query.limit();
    List<Object[]> shown = more ? found.subList(0, query.limit()) : found;
    boolean all = cursor.isEmpty() && !more;
    long total = all ? shown.size() : counted(em, query.cap());
    return new Onward<>(
        new Listing<>(
            shown.stream().map(row).toList(),
            (int) Math.min(total, query.cap()),
            total > query.cap()),
        more ? Optional.of(cursorOf(shown.get(shown.size() - 1))) : Optional.empty());
  }

  private static String cursorOf(Object[] last) {
    return Keyset.cursor(last[last.length - 2], last[last.length - 1]);
  }

  /** How many, counted to one over that cap. */
  public long counted(EntityManager em, int cap) {
    return (lean == null ? from.copy() : lean.from(from, ""))
        .within("select count(*) from (select 1 ", "limit " + (cap + 1L) + ") counted")
        .number(em);
  }

  public String orderBy(List<Sort> asked) {
    if (asked.isEmpty()) return order;
    StringBuilder by = new StringBuilder();
    for (Sort sort : asked) {
      String path = sorts.get(sort.column());
      if (path == null) throw new InvalidInput(sort.column(), "kernel.unknown-sort", sort.column());
      by.append(path).append(sort.descending() ? " desc, " : ", ");
    }
    return by.append(id).toString();
  }
}
