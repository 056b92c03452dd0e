package org.dandang.personnel.api.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.UnitKind;

/** A unit with its names and places over time, its predecessors and successors. */
public record UnitDetail(
    UnitId id,
    long version,
    String code,
    String publicCode,
    UnitKind kind,
    Industry industry,
    int order,
    LocalDate begin,
    Optional<LocalDate> end,
    List<NameThen> names,
    List<PlaceThen> places,
    List<Link> links,
    int cadres) {
  /** What it was called in a period. */
  public record NameThen(String name, LocalDate begin, LocalDate end) {}

  /** Below what it stood in a period. */
  public record PlaceThen(UnitId parent, String parentName, LocalDate begin, LocalDate end) {}

  /** A predecessor or successor. */
  public record Link(
      boolean successor,
      SuccessionKind kind,
      UnitId other,
      String name,
      LocalDate on,
      String document) {}

  /** The latest name. */
  public String name() {
    return names.get(names.size() - 1).name();
  }
}
