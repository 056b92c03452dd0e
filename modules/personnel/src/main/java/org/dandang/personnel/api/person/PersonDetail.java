package org.dandang.personnel.api.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;

/** A person's file; the ID number masked, health left out. */
public record PersonDetail(
    PersonId id,
    long version,
    PersonFacts facts,
    String idNumberMasked,
    String publicCode,
    boolean voided,
    List<CadreThen> cadre,
    List<EngagementThen> engagements,
    List<RankThen> ranks,
    List<Kin> kin) {
  /** A cadre in a period. */
  public record CadreThen(
      Establishment establishment, String ground, LocalDate begin, LocalDate end) {}

  /** One relation to a unit; {@code end} is null while it goes on. */
  public record EngagementThen(
      EngagementKind kind,
      UnitId unit,
      String unitName,
      String title,
      Level level,
      Management management,
      boolean secondLine,
      LocalDate begin,
      LocalDate end) {}

  /** A rank in a period. */
  public record RankThen(Rank rank, LocalDate begin, LocalDate end) {}

  /** A close relative. */
  public record Kin(PersonId person, String name, String relation) {}

  /** The main relation of the day, for the head of the page. */
  public Optional<EngagementThen> post(LocalDate day) {
    return engagements.stream()
        .filter(e -> e.kind() == EngagementKind.POST)
        .filter(e -> !e.begin().isAfter(day) && (e.end() == null || !e.end().isBefore(day)))
        .findFirst();
  }
}
