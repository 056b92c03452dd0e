package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * A pool on two days: who came between them and who went.
 *
 * @param allCame how many came, of whom {@code came} names the first fifty; the members list them
 *     all
 * @param allWent how many went, of whom {@code went} names the first fifty
 */
public record PoolComparison(
    LocalDate from,
    LocalDate to,
    int before,
    int after,
    int allCame,
    int allWent,
    List<Moved> came,
    List<Moved> went) {
  /** Somebody who came or went, when and why. */
  public record Moved(PersonId person, String name, LocalDate on, String reason) {}
}
