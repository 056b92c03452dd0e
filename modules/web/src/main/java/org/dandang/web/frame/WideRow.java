package org.dandang.web.frame;

import java.util.Optional;

/** A row of a list with columns that are read only where somebody shows them. */
public interface WideRow {
  /** Its other columns as components; empty where none of them is shown. */
  Optional<? extends Record> more();
}
