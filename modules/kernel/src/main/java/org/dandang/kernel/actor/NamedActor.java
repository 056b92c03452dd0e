package org.dandang.kernel.actor;

import java.util.Set;

/** A job or loader that acts under its own name with stated roles. */
public record NamedActor(String name, Set<Role> roles) {
  public NamedActor {
    roles = Set.copyOf(roles);
  }
}
