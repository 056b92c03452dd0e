package org.dandang.access.api;

import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * An account of the demo.
 *
 * @param units where its roles hold; empty for the whole county
 */
public record DemoAccount(
    String name, String password, Optional<PersonId> person, Set<Role> roles, Set<UnitId> units) {
  public DemoAccount {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  @Override
  public String toString() {
    return name;
  }
}
