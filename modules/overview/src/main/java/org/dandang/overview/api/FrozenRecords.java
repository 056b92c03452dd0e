package org.dandang.overview.api;

import java.util.List;

/** Some of the records that a frozen version counted behind one figure. */
public record FrozenRecords(Figure figure, List<FrozenRecord> rows) {
  public FrozenRecords {
    rows = List.copyOf(rows);
  }
}
