package org.dandang.office.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.dandang.office.domain.setting.CalendarDays;
import org.dandang.office.domain.setting.CalendarVersion;

/** The uploaded days in memory. */
final class UploadedDays implements CalendarDays {
  private final Map<String, List<SpecialDay>> layers = new HashMap<>();
  private final List<CalendarVersion> versions = new ArrayList<>();

  @Override
  public List<SpecialDay> of(String region) {
    return List.copyOf(layers.getOrDefault(region, List.of()));
  }

  @Override
  public void replace(String region, int year, List<SpecialDay> days) {
    List<SpecialDay> layer = layers.computeIfAbsent(region, code -> new ArrayList<>());
    layer.removeIf(day -> day.day().getYear() == year);
    layer.addAll(days);
  }

  @Override
  public long nextId() {
    return versions.size() + 1L;
  }

  @Override
  public void add(CalendarVersion version) {
    versions.add(version);
  }

  @Override
  public List<CalendarVersion> versions(String region) {
    return versions.stream()
        .filter(version -> version.region().equals(region))
        .sorted(Comparator.comparing((CalendarVersion version) -> -version.row().number()))
        .toList();
  }
}
