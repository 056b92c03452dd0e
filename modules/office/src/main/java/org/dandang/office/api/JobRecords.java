package org.dandang.office.api;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;

/** The long work that the caller has started. */
public interface JobRecords {
  /** Where a job is. */
  enum State {
    RUNNING,
    DONE,
    FAILED,
    /** Its owner has called it off. */
    CANCELLED,
    /** The server stopped under it. */
    INTERRUPTED
  }

  /** What a job has left; the content is fetched while it is read. */
  record JobFile(String name, InputStream content) {}

  /**
   * One job.
   *
   * @param result it has left a file
   */
  record JobRow(
      long id,
      String name,
      State state,
      int done,
      int total,
      String text,
      LocalDateTime startedAt,
      LocalDateTime touchedAt,
      boolean result) {
    public int percent() {
      return total == 0 ? 0 : (int) (100L * done / total);
    }
  }

  /** The newest twenty. */
  List<JobRow> mine();

  /** One of the caller's own. */
  JobRow get(long id);

  /** The file that one of the caller's own jobs has left. */
  JobFile result(long id);
}
