package org.dandang.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.code.CsvTable;

/** The working calendars as shipped, and the same with years that were uploaded since. */
public final class WorkingCalendars {
  private static final List<SpecialDay> NATIONAL = read("national.csv");

  private WorkingCalendars() {}

  /** A holiday, or a weekend day that is worked for one. */
  public record SpecialDay(LocalDate day, boolean worked, String name) {
    static SpecialDay of(Map<String, String> row) {
      return new SpecialDay(
          LocalDate.parse(row.get("date")), row.get("kind").equals("workday"), row.get("name"));
    }
  }

  /** The national calendar, from the yearly notices of the State Council. */
  public static WorkingCalendar national() {
    return with(List.of());
  }

  /**
   * A region's own holidays as a layer over the national calendar.
   *
   * @throws IllegalArgumentException when that region's holidays have not been entered
   */
  public static WorkingCalendar region(String code) {
    return with(code, List.of(), List.of());
  }

  /** Whether holidays of that region are shipped. */
  public static boolean knows(String region) {
    return region.matches("\\d{6}")
        && WorkingCalendars.class.getResource("region-" + region + ".csv") != null;
  }

  /** National, with further years; an uploaded year stands in the place of the shipped one. */
  public static WorkingCalendar with(List<SpecialDay> uploaded) {
    Map<LocalDate, Boolean> worked = new HashMap<>();
    lay(uploaded, lay(NATIONAL, worked));
    return new PublishedYears(worked, years(worked.keySet()), years(worked.keySet()));
  }

  /**
   * Regional, with further years of both layers; an uploaded year stands in the place of the
   * shipped one. Where the region's holidays of a year have not been entered, a deadline in it is
   * provisional.
   */
  public static WorkingCalendar with(
      String region, List<SpecialDay> uploaded, List<SpecialDay> uploadedOfRegion) {
    if (!knows(region) && uploadedOfRegion.isEmpty())
      throw new IllegalArgumentException("region " + region);
    Map<LocalDate, Boolean> ofRegion = new HashMap<>();
    lay(uploadedOfRegion, lay(shippedOf(region), ofRegion));
    Map<LocalDate, Boolean> worked = new HashMap<>();
    lay(uploaded, lay(NATIONAL, worked));
    Set<Integer> published = years(worked.keySet());
    worked.putAll(ofRegion);
    return new PublishedYears(worked, published, years(ofRegion.keySet()));
  }

  private static List<SpecialDay> read(String file) {
    return CsvTable.beside(WorkingCalendars.class, file).stream().map(SpecialDay::of).toList();
  }

  private static List<SpecialDay> shippedOf(String region) {
    return knows(region) ? read("region-" + region + ".csv") : List.of();
  }

  /** The days as shipped, national where the region is empty. */
  public static List<SpecialDay> shipped(String region) {
    return region.isEmpty() ? NATIONAL : shippedOf(region);
  }

  private static Map<LocalDate, Boolean> lay(List<SpecialDay> days, Map<LocalDate, Boolean> over) {
    Set<Integer> again = days.stream().map(day -> day.day().getYear()).collect(Collectors.toSet());
    over.keySet().removeIf(day -> again.contains(day.getYear()));
    days.forEach(day -> over.put(day.day(), day.worked()));
    return over;
  }

  private static Set<Integer> years(Set<LocalDate> days) {
    return days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
  }

  private record PublishedYears(
      Map<LocalDate, Boolean> worked, Set<Integer> years, Set<Integer> complete)
      implements WorkingCalendar {
    @Override
    public boolean isWorkingDay(LocalDate day) {
      if (!years.contains(day.getYear())) throw new YearWithoutCalendar(day.getYear());
      return worksOn(day);
    }

    @Override
    public Deadline deadline(LocalDate from, int count, DayCount unit) {
      if (count < 0) throw new IllegalArgumentException("count " + count);
      if (!years.contains(from.getYear())) throw new YearWithoutCalendar(from.getYear());
      LocalDate day =
          switch (unit) {
            case WORKING_DAY -> workingDaysAfter(from, count);
            case CALENDAR_DAY -> from.plusDays(count);
            case MONTH -> from.plusMonths(count);
            case YEAR -> from.plusYears(count);
          };
      Optional<LocalDate> rolled =
          unit == DayCount.WORKING_DAY ? Optional.empty() : Optional.of(workedOnOrAfter(day));
      LocalDate last = rolled.orElse(day);
      return new Deadline(day, rolled, !known(from, last), count + " " + unit);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
      if (to.isBefore(from)) return -workingDaysBetween(to, from);
      int days = 0;
      for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1))
        if (isWorkingDay(day)) days++;
      return days;
    }

    private LocalDate workingDaysAfter(LocalDate from, int count) {
      LocalDate day = from;
      for (int left = count; left > 0; ) {
        day = day.plusDays(1);
        if (worksOn(day)) left--;
      }
      return day;
    }

    private LocalDate workedOnOrAfter(LocalDate day) {
      LocalDate worked = day;
      while (!worksOn(worked)) worked = worked.plusDays(1);
      return worked;
    }

    private boolean worksOn(LocalDate day) {
      return worked.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    private boolean known(LocalDate from, LocalDate last) {
      for (int year = from.getYear(); year <= last.getYear(); year++)
        if (!years.contains(year) || !complete.contains(year)) return false;
      return true;
    }
  }
}
