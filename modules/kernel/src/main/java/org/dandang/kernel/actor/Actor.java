package org.dandang.kernel.actor;

import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Who is acting now. Injected; never passed along, never a parameter of an api method. */
public interface Actor {
  /** The account's name, or the name of the job or loader that acts. */
  String name();

  /** The person behind the account, if one is. */
  Optional<PersonId> person();

  Set<Role> roles();

  /**
   * What the roles permitted for the call at hand may see; everything for a loader, nothing outside
   * a call.
   */
  Scope scope();

  /** Whether only the day of what is done is kept: nobody is to learn when a report came. */
  default boolean leavesTheDayOnly() {
    return NamedActor.isPortal(name(), person(), roles());
  }

  default boolean is(Role role) {
    return roles().contains(role);
  }
}
