package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.accountability.api.LetterDetail.Finding;
import org.dandang.accountability.api.LetterDetail.Found;
import org.dandang.kernel.desk.BarSource.Bar;
import org.dandang.kernel.id.PersonId;

/**
 * What the records say about the persons of a letter.
 *
 * @param bars effect periods and open disciplinary cases, by person
 * @param open in an accountability case that is not concluded
 * @param waivers grants of award clearance in force, by person
 */
public record ClearanceFindings(
    Map<PersonId, List<Bar>> bars, Set<PersonId> open, Map<PersonId, List<Grant>> waivers) {
  boolean isBarred(PersonId person) {
    return bars.containsKey(person);
  }

  boolean isOpen(PersonId person) {
    return open.contains(person);
  }

  Optional<Grant> waiver(PersonId person, LocalDate on) {
    return waivers.getOrDefault(person, List.of()).stream()
        .filter(grant -> !grant.grantedOn().isAfter(on))
        .findFirst();
  }

  /** Each of them in turn, for whoever signs. */
  List<Finding> about(PersonId person, LocalDate on) {
    Stream<Finding> barred =
        bars.getOrDefault(person, List.of()).stream().map(ClearanceFindings::finding);
    Stream<Finding> pending =
        isOpen(person) ? Stream.of(plain(Found.OPEN_ACCOUNTABILITY)) : Stream.empty();
    Stream<Finding> waived =
        waiver(person, on).stream().map(grant -> plain(Found.TOLERANCE_WAIVER));
    return Stream.of(barred, pending, waived).flatMap(each -> each).toList();
  }

  private static Finding finding(Bar bar) {
    Found found = bar.until().isPresent() ? Found.EFFECT_PERIOD : Found.OPEN_FILING;
    return new Finding(found, Optional.of(bar.rule()), bar.until());
  }

  private static Finding plain(Found found) {
    return new Finding(found, Optional.empty(), Optional.empty());
  }
}
