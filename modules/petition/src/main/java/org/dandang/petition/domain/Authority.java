package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.UpwardGround;

/**
 * Whose reports are not the county's to handle: its own organ's chief's, and those of anyone whom
 * the county does not manage (JJ-11, JJ-15, E2).
 */
public final class Authority {
  /** Who among persons is beyond the county, and who heads the organ of a colleague. */
  public interface Order {
    Set<PersonId> beyondTheCounty(Collection<PersonId> persons, LocalDate day);

    Set<PersonId> chiefsOver(PersonId colleague, LocalDate day);
  }

  private final Order order;

  public Authority(Order order) {
    this.order = order;
  }

  /** Why a report on these persons, received by that registrar, goes up; empty if it stays. */
  public Optional<UpwardGround> upward(
      Collection<PersonId> subjects, PersonId registrar, LocalDate day) {
    if (order.chiefsOver(registrar, day).stream().anyMatch(subjects::contains))
      return Optional.of(UpwardGround.OWN_CHIEF);
    return order.beyondTheCounty(subjects, day).isEmpty()
        ? Optional.empty()
        : Optional.of(UpwardGround.NOT_MANAGED_HERE);
  }
}
