package org.dandang.web.frame;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a group of people is made up by one trait, drawn as bars without script. */
public record BarChart(String title, boolean compared, List<Bar> bars) implements Serializable {
  private static final int FULL = 100;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /** How many have which trait, in the order of the map. */
  public static BarChart of(String title, Map<String, Long> counts) {
    return new BarChart(title, false, bars(counts, Optional.empty()));
  }

  /** The same now and before. */
  public static BarChart compared(
      String title, Map<String, Long> before, Map<String, Long> counts) {
    return new BarChart(title, true, bars(counts, Optional.of(before)));
  }

  public long total() {
    return bars.stream().mapToLong(Bar::count).sum();
  }

  /** What most have; the caption says it. */
  public Optional<Bar> most() {
    return bars.stream().max(Comparator.comparingLong(Bar::count)).filter(bar -> bar.count() > 0);
  }

  /** Of a hundred, how many have what most have. */
  public long share() {
    return most().map(bar -> Math.round(bar.count() * 100.0 / total())).orElse(0L);
  }

  private static List<Bar> bars(Map<String, Long> counts, Optional<Map<String, Long>> before) {
    Set<String> labels = new LinkedHashSet<>(counts.keySet());
    before.ifPresent(then -> labels.addAll(then.keySet()));
    Map<String, Long> then = before.orElse(Map.of());
    long longest =
        Math.max(
            1,
            labels.stream()
                .mapToLong(l -> Math.max(counts.getOrDefault(l, 0L), then.getOrDefault(l, 0L)))
                .max()
                .orElse(1));
    return labels.stream()
        .map(
            label -> {
              long now = counts.getOrDefault(label, 0L);
              long old = before.isPresent() ? then.getOrDefault(label, 0L) : -1;
              return new Bar(label, now, old, width(now, longest), width(old, longest));
            })
        .toList();
  }

  private static int width(long count, long longest) {
    return count <= 0 ? 0 : Math.max(1, Math.toIntExact(count * FULL / longest));
  }
}
