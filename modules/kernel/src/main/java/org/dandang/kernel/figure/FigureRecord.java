package org.dandang.kernel.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * One of the things that a figure counts. Whoever may not see the case behind it gets neither
 * label, unit nor day: the answering context leaves them out and gives the month only.
 *
 * @param id number of what is counted (a person, a case, a class, an attendance), stable; made
 *     opaque before it leaves
 * @param label what it is called; empty for sealed records
 * @param unit unit of the time
 * @param unitName its name then
 * @param on the day it happened; the first of its month for sealed records
 * @param page path of the page that shows it, such as {@code /training/class.xhtml?id=7}; empty
 *     where there is none to open for this actor
 */
public record FigureRecord(
    long id,
    Optional<String> label,
    Optional<UnitId> unit,
    Optional<String> unitName,
    LocalDate on,
    Optional<String> page) {

  /** A record of an open context. */
  public static FigureRecord open(
      long id, String label, UnitId unit, String unitName, LocalDate on, String page) {
    return new FigureRecord(
        id,
        Optional.of(label),
        Optional.ofNullable(unit),
        Optional.ofNullable(unitName),
        on,
        Optional.ofNullable(page));
  }

  /** All that may be known without the case's own right: that it is, and its month. */
  public static FigureRecord sealed(long id, LocalDate on) {
    return new FigureRecord(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        on.withDayOfMonth(1),
        Optional.empty());
  }

  public boolean isSealed() {
    return label.isEmpty();
  }
}
