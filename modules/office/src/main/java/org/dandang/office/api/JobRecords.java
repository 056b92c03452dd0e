package org.dandang.office.api;

import java.time.LocalDateTime;
import java.util.List;

/** The long work that the caller has started. */
public interface JobRecords {
  /** Where a job is. */
  enum State {
    RUNNING,
    DONE,
    FAILED,
    /** The server stopped under it. */
    INTERRUPTED
  }

  /** One job. */
  record JobRow(
      long id,
      String name,
      State state,
      int done,
      int total,
      String text,
      LocalDateTime startedAt,
      LocalDateTime touchedAt) {
    public int percent() {
      return total == 0 ? 0 : (int) (100L * done / total);
    }
  }

  /** The newest twenty. */
  List<JobRow> mine();

  /** One of the caller's own. */
  JobRow get(long id);
}
