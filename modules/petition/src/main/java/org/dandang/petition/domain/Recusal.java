package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.dandang.kernel.id.PersonId;

/**
 * Nobody works on a report about oneself, a close relative or somebody of the same unit (E2, Q3).
 */
public final class Recusal {
  /** Whether two persons are too close on a day. */
  public interface Closeness {
    boolean related(PersonId one, PersonId other, LocalDate day);
  }

  private final Closeness closeness;

  public Recusal(Closeness closeness) {
    this.closeness = closeness;
  }

  public void check(PersonId worker, Collection<PersonId> subjects, LocalDate day) {
    for (PersonId subject : subjects)
      if (worker.equals(subject) || closeness.related(worker, subject, day))
        throw new HandlerConcerned(worker);
  }
}
