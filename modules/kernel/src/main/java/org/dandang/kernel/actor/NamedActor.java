package org.dandang.kernel.actor;

import java.util.Set;

/** A job or loader that acts under its own name with stated roles, within a scope. */
public record NamedActor(String name, Set<Role> roles, Scope scope) {
  public NamedActor {
    roles = Set.copyOf(roles);
  }

  /** Everywhere, as loaders are. */
  public NamedActor(String name, Set<Role> roles) {
    this(name, roles, Scope.ALL);
  }
}
