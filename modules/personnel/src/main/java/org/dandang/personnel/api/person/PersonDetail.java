package org.dandang.personnel.api.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;

/**
 * A person's file; the ID number masked, health left out.
 *
 * @param birthInNumber the day of birth that the ID number carries; it may differ from a recognised
 *     one
 */
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
    List<Kin> kin,
    List<RecognitionThen> recognitions,
    Optional<LocalDate> birthInNumber) {
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
      LocalDate end) {
    private EngagementThen asOf(LocalDate day) {
      return new EngagementThen(
          kind, unit, unitName, title, level, management, secondLine, begin, until(end, day));
    }
  }

  /** A rank in a period. */
  public record RankThen(Rank rank, LocalDate begin, LocalDate end) {}

  /** A close relative. */
  public record Kin(PersonId person, String name, String relation) {}

  /** The file as it was on a day: what had begun, and nothing of what came later. */
  public PersonDetail asOf(LocalDate day) {
    return new PersonDetail(
        id,
        version,
        facts,
        idNumberMasked,
        publicCode,
        voided,
        cadre.stream()
            .filter(c -> !c.begin().isAfter(day))
            .map(c -> new CadreThen(c.establishment(), c.ground(), c.begin(), until(c.end(), day)))
            .toList(),
        engagements.stream().filter(e -> !e.begin().isAfter(day)).map(e -> e.asOf(day)).toList(),
        ranks.stream()
            .filter(r -> !r.begin().isAfter(day))
            .map(r -> new RankThen(r.rank(), r.begin(), until(r.end(), day)))
            .toList(),
        kin,
        recognitions.stream().filter(r -> !r.on().isAfter(day)).toList(),
        birthInNumber);
  }

  /** An end that the day did not know of yet is none. */
  private static LocalDate until(LocalDate end, LocalDate day) {
    return end == null || !end.isBefore(day) ? null : end;
  }

  /** A day recognised after an examination of the papers, the latest first. */
  public record RecognitionThen(
      RecognisedDate date,
      Optional<LocalDate> before,
      LocalDate day,
      String ground,
      String document,
      String approver,
      LocalDate on) {}

  /** The recognition that stands for a day of the file. */
  public Optional<RecognitionThen> recognised(RecognisedDate date) {
    return recognitions.stream().filter(each -> each.date() == date).findFirst();
  }

  /** The day of birth in the ID number, where the file holds another. */
  public Optional<LocalDate> otherBirthInNumber() {
    return birthInNumber.filter(day -> !day.equals(facts.birth()));
  }

  /** The main relation of the day, for the head of the page. */
  public Optional<EngagementThen> post(LocalDate day) {
    return engagements.stream()
        .filter(e -> e.kind() == EngagementKind.POST)
        .filter(e -> !e.begin().isAfter(day) && (e.end() == null || !e.end().isBefore(day)))
        .findFirst();
  }
}
