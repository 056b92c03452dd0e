package org.dandang.personnel.domain.intake;

import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.UnitId;

/** The units of today by name, and which of them whoever takes a table may write for. */
public record KnownUnits(Map<String, UnitId> names, Scope scope) {
  private static final int NAME = 120;

  /** The unit named; unknown ones and those of others are faults. */
  public Optional<UnitId> of(LineReader in, IntakeColumn column) {
    Optional<UnitId> unit = named(in, column);
    if (unit.isPresent() && !scope.covers(unit.get())) {
      in.fault(column, "intake-unit-of-others");
      return Optional.empty();
    }
    return unit;
  }

  /** The unit named, whoever's it is. */
  public Optional<UnitId> named(LineReader in, IntakeColumn column) {
    Optional<String> name = in.text(column, NAME);
    Optional<UnitId> unit = name.map(names::get).or(() -> name.flatMap(this::numbered));
    if (name.isPresent() && unit.isEmpty()) in.fault(column, "intake-unit-unknown", name.get());
    return unit;
  }

  /** Other systems know units by their number. */
  private Optional<UnitId> numbered(String text) {
    if (!text.matches("[1-9]\\d{0,17}")) return Optional.empty();
    UnitId unit = new UnitId(Long.parseLong(text));
    return names.containsValue(unit) ? Optional.of(unit) : Optional.empty();
  }
}
