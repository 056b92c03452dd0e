package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;

/** Does the acts through the contexts' own desks, as a clerk of 临河县 would. */
@ApplicationScoped
public class Doing {
  private static final NamedActor CLERK =
      new NamedActor("clerk of Linhe", EnumSet.allOf(Role.class));

  @Inject Actors actors;
  @Inject Instance<Acts> offices;

  private final Map<Act, LongSupplier> entering = new EnumMap<>(Act.class);
  private final Map<Act, LongConsumer> changing = new EnumMap<>(Act.class);
  private final Map<Act, Deque<Long>> standing = new EnumMap<>(Act.class);

  /** As the clerk: the offices look up who is who when they open. */
  private void gather() {
    for (Acts office : offices) {
      entering.putAll(office.entering());
      changing.putAll(office.changing());
    }
  }

  /** False where no record stands that could be changed, or it was done and is done only once. */
  public synchronized boolean perform(Act act) {
    if (entering.isEmpty()) actors.run(CLERK, this::gather);
    Act first = act.before().orElse(act);
    Deque<Long> records = standing.computeIfAbsent(first, any -> new ArrayDeque<>());
    if (act != first && records.isEmpty() || act.onlyOnce() && !records.isEmpty()) return false;
    actors.run(
        CLERK,
        () -> {
          if (act == first) records.push(entering.get(act).getAsLong());
          else changing.get(act).accept(first.onlyOnce() ? records.peek() : records.pop());
        });
    return true;
  }
}
