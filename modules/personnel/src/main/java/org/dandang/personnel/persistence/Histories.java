package org.dandang.personnel.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.HistoryRow;

/** What the history kept of a row and its parts, newest first. */
public final class Histories {
  private final EntityManager em;

  public Histories(EntityManager em) {
    this.em = em;
  }

  public List<HistoryRow> of(String table, long row) {
    Sql sql =
        new Sql()
            .add(
                "select at, actor, op, cast(changed as text), reason from personnel_history where tbl = ? and row_id = ? order by id desc limit 200",
                table,
                row);
    return sql.rows(em).stream().map(Histories::row).toList();
  }

  private static HistoryRow row(Object[] cells) {
    return new HistoryRow(
        ((Timestamp) cells[0]).toLocalDateTime(),
        (String) cells[1],
        String.valueOf(cells[2]),
        cells[3] == null ? "" : (String) cells[3],
        Optional.ofNullable((String) cells[4]));
  }
}
