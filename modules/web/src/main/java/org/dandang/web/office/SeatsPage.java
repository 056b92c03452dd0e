package org.dandang.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords;
import org.dandang.office.api.SeatRecords.SeatRow;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.web.frame.People;

/** All seats with who sits there, and one's own among them. */
@Named
@RequestScoped
public class SeatsPage {
  /** A seat in names. */
  public record SeatLine(SeatId id, String seat, String first, String second, String deputy) {}

  @Inject SeatRecords records;
  @Inject People people;
  @Inject Actor actor;

  public List<SeatLine> getSeats() {
    return lines(records.seats());
  }

  /** Seats at which the one who is signed in acts today. */
  public List<SeatLine> getMine() {
    if (!OfficePages.isSeated(actor)) return List.of();
    return lines(actor.person().map(who -> records.of(who, people.day())).orElse(List.of()));
  }

  private List<SeatLine> lines(List<SeatRow> rows) {
    Map<PersonId, PersonOnDay> known =
        rows.isEmpty()
            ? Map.of()
            : people.today(rows.stream().map(SeatsPage::all).flatMap(Collection::stream).toList());
    return rows.stream()
        .map(
            row ->
                new SeatLine(
                    row.id(),
                    row.name(),
                    name(known, Optional.of(row.first())),
                    name(known, row.second()),
                    name(known, row.deputy())))
        .toList();
  }

  private static List<PersonId> all(SeatRow row) {
    return Stream.of(Optional.of(row.first()), row.second(), row.deputy())
        .flatMap(Optional::stream)
        .toList();
  }

  private static String name(Map<PersonId, PersonOnDay> known, Optional<PersonId> person) {
    return person
        .map(who -> known.containsKey(who) ? known.get(who).label().name() : who.toString())
        .orElse("");
  }
}
