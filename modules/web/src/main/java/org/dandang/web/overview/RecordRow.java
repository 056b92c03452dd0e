package org.dandang.web.overview;

import java.io.Serializable;
import java.time.YearMonth;
import org.dandang.overview.api.FigureRow;
import org.dandang.overview.api.FrozenRecord;

/**
 * One record behind a figure as a line.
 *
 * @param on its day, or its month where no more may be known
 * @param why what became of a frozen one that is no longer counted
 */
public record RecordRow(
    String ref,
    String label,
    String unitName,
    String on,
    String opens,
    boolean sealed,
    boolean gone,
    String why)
    implements Serializable {

  static RecordRow of(FigureRow row) {
    return new RecordRow(
        row.ref(),
        row.label().orElse(""),
        row.unitName().orElse(""),
        row.sealed() ? YearMonth.from(row.on()).toString() : row.on().toString(),
        row.page().orElse(""),
        row.sealed(),
        false,
        "");
  }

  static RecordRow of(FrozenRecord record) {
    return record
        .today()
        .map(RecordRow::of)
        .orElseGet(
            () ->
                new RecordRow(record.ref(), "", "", "", "", false, true, record.why().orElse("")));
  }
}
