package org.dandang.kernel.actor;

import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** A job or loader that acts under its own name with stated roles, within a scope. */
public record NamedActor(String name, Set<Role> roles, Scope scope) {
  /**
   * Whoever comes to the public portal, each like every other. Of what is done under this name the
   * day is kept and never the hour.
   */
  public static final NamedActor PORTAL = new NamedActor("portal", Set.of());

  /** Whether that is the portal: an account of its name has a person or roles. */
  public static boolean isPortal(String name, Optional<PersonId> person, Set<Role> roles) {
    return name.equals(PORTAL.name()) && person.isEmpty() && roles.isEmpty();
  }

  public NamedActor {
    roles = Set.copyOf(roles);
  }

  /** Everywhere, as loaders are. */
  public NamedActor(String name, Set<Role> roles) {
    this(name, roles, Scope.ALL);
  }
}
