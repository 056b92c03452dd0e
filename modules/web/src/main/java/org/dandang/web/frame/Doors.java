package org.dandang.web.frame;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;

/** Knows before knocking whether a door would open, so that asking everybody leaves no refusals. */
public final class Doors {
  private Doors() {}

  public static boolean open(Object door, String method, Collection<Role> roles) {
    return permits(door.getClass(), method).map(permits -> permitsOne(permits, roles)).orElse(true);
  }

  /** A door that names no role is open to everybody. */
  private static boolean permitsOne(Permits permits, Collection<Role> roles) {
    return permits.value().length == 0 || !Collections.disjoint(List.of(permits.value()), roles);
  }

  private static Optional<Permits> permits(Class<?> door, String method) {
    for (Class<?> type = door; type != null; type = type.getSuperclass()) {
      Optional<Permits> own =
          Arrays.stream(type.getDeclaredMethods())
              .filter(candidate -> candidate.getName().equals(method) && !candidate.isBridge())
              .map(candidate -> candidate.getAnnotation(Permits.class))
              .filter(java.util.Objects::nonNull)
              .findFirst();
      if (own.isPresent()) return own;
    }
    return Optional.ofNullable(door.getAnnotation(Permits.class));
  }
}
