package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.CreditedYear;
import org.dandang.web.frame.Doors;

/** Hours of training by year against what the rule book asks, the last five years. */
@Named
@RequestScoped
public class TrainingHours {
  private static final int YEARS = 5;
  private static final int TALL = 100;

  /** One year drawn; the heights are out of a hundred. */
  public record Year(
      int year, int hours, int required, int gap, int height, int line, String rule) {
    public boolean isLacking() {
      return gap > 0;
    }
  }

  @Inject ClassRecords records;
  @Inject Actor actor;

  private List<Year> years;

  public boolean isOpen() {
    return Doors.open(records, "hours", actor.roles());
  }

  public List<Year> of(PersonId person, LocalDate day) {
    if (!isOpen()) return List.of();
    if (years == null) {
      List<CreditedYear> credited =
          IntStream.rangeClosed(day.getYear() - YEARS + 1, day.getYear())
              .mapToObj(year -> records.hours(person, year))
              .toList();
      int most =
          credited.stream().mapToInt(one -> Math.max(one.hours(), one.required())).max().orElse(0);
      years =
          IntStream.range(0, YEARS)
              .mapToObj(
                  place ->
                      year(
                          day.getYear() - YEARS + 1 + place,
                          credited.get(place),
                          Math.max(1, most)))
              .toList();
    }
    return years;
  }

  private static Year year(int year, CreditedYear credited, int most) {
    return new Year(
        year,
        credited.hours(),
        credited.required(),
        credited.gap(),
        credited.hours() * TALL / most,
        credited.required() * TALL / most,
        credited.rule());
  }
}
