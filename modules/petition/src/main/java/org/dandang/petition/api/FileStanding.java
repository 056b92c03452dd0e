package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the file of a report is closed, and what lies in it.
 *
 * @param mayClose whether the actor handles the report and nothing of it waits any more
 */
public record FileStanding(
    boolean mayClose, Optional<LocalDate> closedOn, int pages, List<PaperRow> papers) {
  public FileStanding {
    papers = List.copyOf(papers);
  }

  /** One line of the list of contents. */
  public record PaperRow(
      int place,
      String document,
      String author,
      String title,
      Optional<LocalDate> on,
      String page,
      String remark) {}
}
