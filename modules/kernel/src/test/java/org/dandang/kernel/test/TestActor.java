package org.dandang.kernel.test;

import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;

/** Somebody who acts in a test. */
public record TestActor(String name, Optional<PersonId> person, Set<Role> roles, Scope scope)
    implements Actor {
  public static TestActor with(Role... roles) {
    return new TestActor("tester", Optional.of(new PersonId(1)), Set.of(roles), Scope.ALL);
  }

  public TestActor in(Scope narrower) {
    return new TestActor(name, person, roles, narrower);
  }
}
