package org.dandang.overview.domain;

import java.time.LocalDate;
import java.util.List;

/** The definitions of figures, as of a day. */
public interface Definitions {
  /** In the order of the overview. */
  List<FigureDefinition> on(LocalDate day);

  /** The first year for which anything is defined. */
  int firstYear();
}
