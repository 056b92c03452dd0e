package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * The numbers of the overview, counted now. The cut-off is the business day unless one is asked
 * for; a unit narrows the question to it and all below it. An unknown or future year, or such a
 * cut-off, is refused as invalid input.
 */
public interface Figures {
  /** All figures with a number that some context answers, in the order of the overview. */
  List<Figure> figures(int year, Optional<LocalDate> asOf, Optional<UnitId> unit);

  /** One figure, or the evidence behind a sentence. */
  Figure figure(int year, String key, Optional<LocalDate> asOf, Optional<UnitId> unit);

  /** Exactly the records that the figure counts, newest first. */
  FigurePage records(
      int year, String key, Optional<LocalDate> asOf, Optional<UnitId> unit, int offset, int limit);
}
