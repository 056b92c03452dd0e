package org.dandang.personnel.persistence.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.dandang.personnel.domain.exchange.RowKind;

/**
 * A table whose rows come whole from the file: what the file does not say goes, what it says anew
 * comes, and the rest stays untouched, so that the history shows the change alone.
 *
 * @param columns the table's columns, without its id
 * @param cells what each is in the file {@code f}
 * @param owners joins to the units and persons named by their codes
 */
record CarriedPart(
    RowKind kind,
    String table,
    String sequence,
    List<String> columns,
    List<String> cells,
    String owners) {

  String end() {
    return "delete from %s t where cast(row(%s) as text) not in (select cast(row(%s) as text) from %s)"
        .formatted(table, own(), String.join(", ", cells), said());
  }

  String begin() {
    String said = String.join(", ", cells);
    return ("insert into %s (id, %s) select nextval('%s'), %s from %s"
            + " where cast(row(%s) as text) not in (select cast(row(%s) as text) from %s t)")
        .formatted(table, String.join(", ", columns), sequence, said, said(), said, own(), table);
  }

  private String own() {
    return columns.stream().map(column -> "t." + column).collect(Collectors.joining(", "));
  }

  private String said() {
    return CarriedRows.FILE + " " + owners;
  }
}
