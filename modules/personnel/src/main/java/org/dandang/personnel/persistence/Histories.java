package org.dandang.personnel.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.persistence.HistoryReader;

/** What the history of personnel kept of a row. */
public final class Histories {
  private final HistoryReader reader;

  public Histories(EntityManager em) {
    this.reader = HistoryReader.of(em, "personnel");
  }

  public List<HistoryRow> of(String table, long row) {
    return reader.rows(table, row);
  }
}
