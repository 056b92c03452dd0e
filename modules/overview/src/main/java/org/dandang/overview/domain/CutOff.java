package org.dandang.overview.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.PeriodKind;
import org.dandang.kernel.rule.InvalidInput;

/** The year asked about, and the day by which things had to be known. */
public record CutOff(int year, LocalDate day) {
  /**
   * Checked against today and the first year with definitions.
   *
   * @throws InvalidInput for a year or a day that cannot be asked about
   */
  public static CutOff of(int year, Optional<LocalDate> asked, LocalDate today, int firstYear) {
    if (year > today.getYear()) throw new InvalidInput("year", "overview.year-ahead", year);
    if (year < firstYear) throw new InvalidInput("year", "overview.year-unknown", year, firstYear);
    LocalDate day = asked.orElse(today);
    if (day.isAfter(today)) throw new InvalidInput("asOf", "overview.cut-off-ahead", day, today);
    if (day.getYear() < year)
      throw new InvalidInput("asOf", "overview.cut-off-before-year", day, year);
    return new CutOff(year, day);
  }

  /** The year before, known by the same day of a year earlier. */
  public CutOff yearBefore() {
    return new CutOff(year - 1, day.minusYears(1));
  }

  public LocalDate begin() {
    return LocalDate.of(year, 1, 1);
  }

  private LocalDate yearEnd() {
    return LocalDate.of(year, 12, 31);
  }

  private LocalDate lastDay() {
    return day.isBefore(yearEnd()) ? day : yearEnd();
  }

  /** First day that a figure of that kind counts. */
  public Optional<LocalDate> from(PeriodKind kind) {
    return switch (kind) {
      case YEAR, SESSION -> Optional.of(begin());
      case POINT -> Optional.of(lastDay());
      case UP_TO -> Optional.empty();
    };
  }

  /** Last day that a figure of that kind counts, as shown: a session is its whole award year. */
  public LocalDate to(PeriodKind kind) {
    return switch (kind) {
      case YEAR, POINT -> lastDay();
      case SESSION -> yearEnd();
      case UP_TO -> day;
    };
  }

  /** What a source is asked: awards of a session are decided after their year, by the cut-off. */
  public FigureQuestion question(String key, PeriodKind kind, Scope units) {
    return new FigureQuestion(
        key, year, from(kind), kind == PeriodKind.SESSION ? day : to(kind), units);
  }
}
