package org.dandang.kernel.actor;

import java.util.function.Supplier;

/** Lets a job or a loader act; its calls are checked and audited under its name. */
public interface Actors {
  <T> T as(NamedActor actor, Supplier<T> task);

  /** The same task for another thread, where whoever acts now goes on acting. */
  Runnable handed(Runnable task);

  default void run(NamedActor actor, Runnable task) {
    as(
        actor,
        () -> {
          task.run();
          return null;
        });
  }
}
