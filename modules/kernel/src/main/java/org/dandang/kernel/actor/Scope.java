package org.dandang.kernel.actor;

import java.util.Set;
import org.dandang.kernel.id.UnitId;

/**
 * The units whose records an actor may see: all, or exactly these (expanded, predecessors
 * included).
 */
public record Scope(boolean all, Set<UnitId> units) {
  public static final Scope ALL = new Scope(true, Set.of());
  public static final Scope NOTHING = new Scope(false, Set.of());

  public Scope {
    units = Set.copyOf(units);
  }

  public static Scope of(Set<UnitId> units) {
    return new Scope(false, units);
  }

  public boolean covers(UnitId unit) {
    return all || units.contains(unit);
  }

  public Scope and(Scope other) {
    if (all) return other;
    if (other.all) return this;
    return of(
        units.stream().filter(other.units::contains).collect(java.util.stream.Collectors.toSet()));
  }

  public Scope or(Scope other) {
    if (all || other.all) return ALL;
    Set<UnitId> union = new java.util.HashSet<>(units);
    union.addAll(other.units);
    return of(union);
  }
}
