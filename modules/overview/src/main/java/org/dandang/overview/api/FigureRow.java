package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * One of the records behind a figure.
 *
 * @param ref opaque, the same for the same record at every asking and in every version
 * @param label what it is called; empty for sealed records
 * @param on the day it happened; the first of its month for sealed records
 * @param page path of the page that shows it, where there is one for this reader
 */
public record FigureRow(
    String ref,
    Optional<String> label,
    Optional<UnitId> unit,
    Optional<String> unitName,
    LocalDate on,
    Optional<String> page) {

  /** Only serial and month may be shown. */
  public boolean sealed() {
    return label.isEmpty();
  }
}
