package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/** The organisation tree as other contexts may know it. */
public interface UnitDirectory {
  Map<UnitId, UnitOnDay> onDay(Collection<UnitId> units, LocalDate day);

  default Optional<UnitOnDay> onDay(UnitId unit, LocalDate day) {
    return Optional.ofNullable(onDay(List.of(unit), day).get(unit));
  }

  /** Units of these kinds that exist on the day, in official order. */
  List<UnitOnDay> ofKind(Collection<UnitKind> kinds, LocalDate day);

  Optional<UnitOnDay> byCode(String code, LocalDate day);

  /** The county at the top of the tree. */
  UnitOnDay county(LocalDate day);
}
