package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;

/**
 * A post was taken away for a fault. For a time no leading post follows, and for a longer time none
 * higher than the one before; an equal or lower one may (ZZ-1).
 *
 * @param before level of the post that was taken away
 */
public record Removal(
    PersonId person, LocalDate on, Level before, int leadingMonths, int higherMonths) {
  public static final String RULE = "ZZ-1";

  /** The last day on which a post of that level is out of reach, where the day lies before it. */
  public Optional<LocalDate> bars(Level target, LocalDate day) {
    if (target == Level.STAFF) return Optional.empty();
    boolean higher = target.ordinal() < before.ordinal();
    LocalDate last = on.plusMonths(higher ? higherMonths : leadingMonths).minusDays(1);
    return Optional.of(last).filter(end -> !day.isBefore(on) && !day.isAfter(end));
  }
}
