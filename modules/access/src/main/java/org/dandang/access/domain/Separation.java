package org.dandang.access.domain;

import java.util.Set;
import org.dandang.kernel.actor.Role;

/** Which roles one person never holds together. */
final class Separation {
  private static final Set<Role> REVIEWERS =
      Set.of(Role.ORGANISATION_REVIEWER, Role.DISCIPLINE_REVIEWER);

  private Separation() {}

  static void check(Role wanted, Set<Role> held) {
    for (Role other : held) {
      if (other == wanted) continue;
      if (administers(wanted) || administers(other)) throw new AdministratorsAreSeparate();
      if (REVIEWERS.contains(wanted) && REVIEWERS.contains(other)) throw new ReviewersAreApart();
    }
  }

  private static boolean administers(Role role) {
    return role.half() == Role.Half.NEITHER;
  }
}
