package org.dandang.access.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dandang.access.domain.Caller;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * Who acts on each thread. A request puts its caller on, a job or loader itself; the last one put
 * on counts until it is taken off.
 */
@ApplicationScoped
public class Stage implements Actor, Actors {
  private final ThreadLocal<Deque<Acting>> acting = ThreadLocal.withInitial(ArrayDeque::new);
  private Iterable<UnitTree> trees;

  protected Stage() {}

  @Inject
  Stage(Instance<UnitTree> trees) {
    this((Iterable<UnitTree>) trees);
  }

  Stage(Iterable<UnitTree> trees) {
    this.trees = trees;
  }

  @Override
  public String name() {
    return now().name();
  }

  @Override
  public Optional<PersonId> person() {
    return now().person();
  }

  @Override
  public Set<Role> roles() {
    return now().roles();
  }

  @Override
  public Scope scope() {
    return now().scope(this::below);
  }

  @Override
  public <T> T as(NamedActor actor, Supplier<T> task) {
    putOn(Acting.named(actor));
    try {
      return task.get();
    } finally {
      takeOff();
    }
  }

  @Override
  public Runnable handed(Runnable task) {
    Acting same = now().again();
    return () -> {
      putOn(same);
      try {
        task.run();
      } finally {
        takeOff();
      }
    };
  }

  /** For the length of a request; whoever calls this calls {@link #takeOff} in the end. */
  public void putOn(Optional<Caller> caller) {
    putOn(caller.map(Acting::caller).orElseGet(Acting::nobody));
  }

  public void takeOff() {
    Deque<Acting> stack = acting.get();
    stack.pop();
    if (stack.isEmpty()) acting.remove();
  }

  Acting now() {
    Acting top = acting.get().peek();
    if (top == null) {
      acting.remove();
      return Acting.nobody();
    }
    return top;
  }

  private void putOn(Acting next) {
    acting.get().push(next);
  }

  /** Without an organisation tree in the house a unit is only itself. */
  private Set<UnitId> below(Set<UnitId> units) {
    for (UnitTree tree : trees) return tree.below(units);
    return units;
  }
}
