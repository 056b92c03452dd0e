package org.dandang.personnel.api.person;

import java.util.List;
import java.util.Optional;

/** Rows after a cursor; {@code next} continues, empty at the end. */
public record CadrePage(List<CadreRow> rows, Optional<String> next) {
  public CadrePage {
    rows = List.copyOf(rows);
  }
}
