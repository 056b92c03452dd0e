package org.dandang.kernel.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.dandang.kernel.list.HistoryRow;

/** Reads what the generic trigger wrote about one row: who changed what, when and why. */
public final class HistoryReader {
  private final EntityManager em;
  private final String context;

  private HistoryReader(EntityManager em, String context) {
    if (!context.matches("[a-z]+")) throw new IllegalArgumentException(context);
    this.em = em;
    this.context = context;
  }

  public static HistoryReader of(EntityManager em, String context) {
    return new HistoryReader(em, context);
  }

  /** In the order in which it happened. */
  public List<HistoryRow> rows(String table, long id) {
    List<?> found =
        em.createNativeQuery(
                "select h.at, h.actor, h.reason, cast(h.op as text), d.key,"
                    + " d.value ->> 'old', d.value ->> 'new' from "
                    + context
                    + "_history h left join lateral jsonb_each(h.changed) d on true"
                    + " where h.tbl = ?1 and h.row_id = ?2 order by h.id, d.key")
            .setParameter(1, table)
            .setParameter(2, id)
            .getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  private static HistoryRow row(Object[] row) {
    return new HistoryRow(
        ((Timestamp) row[0]).toInstant(),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]));
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}
