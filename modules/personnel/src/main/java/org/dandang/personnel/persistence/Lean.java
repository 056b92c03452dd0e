package org.dandang.personnel.persistence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How rows are found before their columns are: rows that a page skips, or that fall to a filter,
 * are never joined to what only the shown ones need.
 *
 * <pre>
 * new Lean("r.cadre_id, r.unit_id", new Sql().add("from personnel_roll r"))
 *     .join("p", new Sql().add("join personnel_person p on p.id = r.cadre_id"))
 * </pre>
 */
public final class Lean {
  private final String keys;
  private final Sql tables;
  private final Map<String, Sql> joins = new LinkedHashMap<>();
  private final Set<String> among = new HashSet<>();

  /**
   * @param keys what the joins need, of {@code r}; tables are the from part, without joins
   */
  public Lean(String keys, Sql tables) {
    this.keys = keys;
    this.tables = tables;
  }

  /** A table of one row at most beside each; its condition may name {@code r} and joins before. */
  public Lean join(String alias, Sql join) {
    joins.put(alias, join);
    return this;
  }

  /** The table of this alias is among the tables already, and joined only to the rows found. */
  public Lean among(String alias) {
    among.add(alias);
    return this;
  }

  /** The rows of a page with their columns; conditions begin with where. */
  Sql page(String columns, Sql conditions, String orderBy, String bounds) {
    Sql found =
        from(conditions, orderBy)
            .add("order by " + orderBy + " " + bounds)
            .within("select " + keys + " ", "");
    Sql page =
        new Sql()
            .add("select " + columns + " from (select l.*, row_number() over () as place from (")
            .append(found)
            .add(") l) r");
    joins.values().forEach(page::append);
    return page.add("order by r.place");
  }

  /** As many tables as the conditions and the order name. */
  Sql from(Sql conditions, String orderBy) {
    Sql from = tables.copy();
    String named = conditions + " " + orderBy;
    joins.forEach(
        (alias, join) -> {
          if (!among.contains(alias)
              && Pattern.compile("\\b" + alias + "\\.").matcher(named).find()) from.append(join);
        });
    return from.append(conditions);
  }
}
