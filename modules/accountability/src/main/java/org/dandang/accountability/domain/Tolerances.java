package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.id.PersonId;

/** All applications for tolerance, with their grants. */
public interface Tolerances {
  ToleranceId nextId();

  GrantId nextGrant();

  void add(Tolerance tolerance);

  /** Given now, so that it can be used in the same breath. */
  void add(Grant grant);

  Tolerance get(ToleranceId id, long seen);

  Grant grant(GrantId id);

  /** Grants of that effect in force on the day, used or not. */
  List<Grant> inForce(Effect effect, Collection<PersonId> persons, LocalDate on);

  /** Whoever has an award clearance in force on the day. */
  List<PersonId> clearedForAwards(LocalDate on);
}
