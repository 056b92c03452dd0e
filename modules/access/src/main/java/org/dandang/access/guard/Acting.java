package org.dandang.access.guard;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dandang.access.domain.Caller;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * One actor on one thread, from the beginning of a request or job to its end. It knows how deep in
 * guarded calls it is; the outermost decides which roles count, and with them the scope.
 */
final class Acting {
  private final String name;
  private final Optional<PersonId> person;
  private final Set<Role> roles;
  private final List<Caller.Held> grants;
  private final Optional<Scope> brought;
  private final Map<Set<UnitId>, Set<UnitId>> expanded = new HashMap<>();
  private Set<Role> counting = Set.of();
  private Scope scope;
  private String task = "";
  private int depth;
  private boolean told;
  private boolean telling;

  private Acting(
      String name,
      Optional<PersonId> person,
      Set<Role> roles,
      List<Caller.Held> grants,
      Optional<Scope> brought) {
    this.name = name;
    this.person = person;
    this.roles = roles;
    this.grants = grants;
    this.brought = brought;
  }

  static Acting nobody() {
    return new Acting("anonymous", Optional.empty(), Set.of(), List.of(), Optional.empty());
  }

  static Acting caller(Caller caller) {
    return new Acting(
        caller.name(), caller.person(), caller.roles(), caller.grants(), Optional.empty());
  }

  /** A job or loader brings its scope along. */
  static Acting named(NamedActor actor) {
    return new Acting(
        actor.name(), Optional.empty(), actor.roles(), List.of(), Optional.of(actor.scope()));
  }

  /** The same actor at the beginning of another thread. */
  Acting again() {
    return new Acting(name, person, roles, grants, brought);
  }

  /** The moment that is written down; of whoever came to the portal, the day alone. */
  Instant at(Clock clock) {
    Instant now = clock.instant();
    if (!isThePortal()) return now;
    return now.atZone(clock.getZone()).truncatedTo(ChronoUnit.DAYS).toInstant();
  }

  boolean isThePortal() {
    return NamedActor.isPortal(name, person, roles);
  }

  String name() {
    return name;
  }

  Optional<PersonId> person() {
    return person;
  }

  Set<Role> roles() {
    return roles;
  }

  /** The outermost guarded call under way; empty outside. */
  String task() {
    return task;
  }

  boolean isInside() {
    return depth > 0;
  }

  /** The act under way has been written down. */
  boolean isTold() {
    return told;
  }

  void tell() {
    told = true;
  }

  /** False where a call further out, in its transaction, will write the act down. */
  boolean beginTelling() {
    boolean mine = !telling;
    telling = true;
    return mine;
  }

  void endTelling() {
    telling = false;
  }

  boolean mayEnter(Set<Role> permitted) {
    return permitted.isEmpty() || permitted.stream().anyMatch(roles::contains);
  }

  void enter(String door, Set<Role> permitted) {
    if (depth++ > 0) return;
    task = door;
    counting = permitted;
    scope = null;
    told = false;
  }

  void leave() {
    if (--depth > 0) return;
    task = "";
    counting = Set.of();
    scope = null;
  }

  /** What a job or loader brought; for an account the union of the grants whose role counts. */
  Scope scope(Function<Set<UnitId>, Set<UnitId>> tree) {
    if (brought.isPresent()) return brought.get();
    if (!isInside()) return Scope.NOTHING;
    if (scope == null) scope = union(tree);
    return scope;
  }

  private Scope union(Function<Set<UnitId>, Set<UnitId>> tree) {
    Set<UnitId> units = new HashSet<>();
    for (Caller.Held grant : grants) {
      if (!counting.contains(grant.role())) continue;
      if (grant.everywhere()) return Scope.ALL;
      units.addAll(grant.units());
    }
    return units.isEmpty()
        ? Scope.NOTHING
        : Scope.of(expanded.computeIfAbsent(Set.copyOf(units), tree));
  }
}
