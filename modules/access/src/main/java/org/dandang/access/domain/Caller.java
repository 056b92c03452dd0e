package org.dandang.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.access.api.AccountId;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * An account as it may act today.
 *
 * @param sessions sign-ins that began under a smaller number are over
 */
public record Caller(
    AccountId account, String name, Optional<PersonId> person, int sessions, List<Held> grants) {
  /** A role that holds today; no units means everywhere. */
  public record Held(Role role, boolean everywhere, Set<UnitId> units) {}

  public Set<Role> roles() {
    return grants.stream().map(Held::role).collect(Collectors.toUnmodifiableSet());
  }

  public boolean is(Role role) {
    return grants.stream().anyMatch(held -> held.role() == role);
  }

  /** The same account where it may do nothing but what everybody may. */
  public Caller withoutRoles() {
    return new Caller(account, name, person, sessions, List.of());
  }
}
