package org.dandang.personnel.api.yearend;

import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * Posts of leading groups in one unit as of a day.
 *
 * @param unit empty in the row of totals, which is counted apart
 * @param headcount how many there may be
 * @param held how many there are
 * @param excess beyond the headcount, post by post
 * @param vacant short of the headcount, post by post
 */
public record EstablishmentRow(
    Optional<UnitId> unit, String unitName, int headcount, int held, int excess, int vacant) {
  /** Held is headcount, more the excess and less the vacancies. */
  public boolean adds() {
    return held == headcount + excess - vacant;
  }
}
