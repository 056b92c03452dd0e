package org.dandang.office.domain.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.time.DayCount;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.api.CalendarRecords.ChangedDay;
import org.dandang.office.api.CalendarRecords.MovedTerm;

/** What changes when a year is counted by another calendar. */
public record CalendarChange(WorkingCalendar before, WorkingCalendar after, int year) {
  private static final int DAYS_BEFORE = 60;

  /** Days worked or not, other than before; a holiday on a weekend changes nothing. */
  public List<ChangedDay> days(List<SpecialDay> wanted) {
    Map<LocalDate, String> names =
        wanted.stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::name, (a, b) -> a));
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
        .map(
            day ->
                new ChangedDay(
                    day,
                    before.isWorkingDay(day),
                    after.isWorkingDay(day),
                    names.getOrDefault(day, "")))
        .toList();
  }

  /** Terms that end on another day, those that begin one after the other together. */
  public List<MovedTerm> terms(Collection<Integer> counts) {
    List<MovedTerm> moved = new ArrayList<>();
    counts.forEach(count -> terms(count, moved));
    return moved;
  }

  private void terms(int count, List<MovedTerm> moved) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate day = LocalDate.of(year, 1, 1).minusDays(DAYS_BEFORE);
    for (; !day.isAfter(end); day = day.plusDays(1)) {
      if (!countable(day)) continue;
      LocalDate was = before.deadline(day, count, DayCount.WORKING_DAY).last();
      LocalDate is = after.deadline(day, count, DayCount.WORKING_DAY).last();
      if (was.equals(is)) continue;
      MovedTerm last = moved.isEmpty() ? null : moved.get(moved.size() - 1);
      MovedTerm next = new MovedTerm(count, day, day, was, is);
      if (last != null && follows(last, next)) {
        next = new MovedTerm(count, last.begunFrom(), day, was, is);
        moved.remove(moved.size() - 1);
      }
      moved.add(next);
    }
  }

  private static boolean follows(MovedTerm last, MovedTerm next) {
    return last.count() == next.count()
        && last.lastBefore().equals(next.lastBefore())
        && last.last().equals(next.last());
  }

  /** A year before, of which nothing is known, has no deadlines. */
  private boolean countable(LocalDate day) {
    try {
      before.isWorkingDay(day);
      return true;
    } catch (org.dandang.kernel.time.YearWithoutCalendar unknown) {
      return false;
    }
  }
}
