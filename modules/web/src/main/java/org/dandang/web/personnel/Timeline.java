package org.dandang.web.personnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spans laid out on lanes over a scale of years; what overlaps stands below each other. Sizes are
 * units of the drawing, which is stretched to the page.
 */
public record Timeline(int width, int height, List<Lane> lanes, List<Year> years) {
  static final int WIDTH = 960;
  static final int LEFT = 76;
  static final int ROW = 26;
  static final int TOP = 22;
  private static final int LETTER = 12;
  private static final int GAP = 8;
  private static final List<String> ORDER =
      List.of("study", "service", "postLane", "beside", "rankLane");

  /** Something that lasted; without an end it goes on. */
  public record Span(String lane, LocalDate begin, LocalDate end, String text) {}

  /** A lane with its word's key. */
  public record Lane(String key, int y, int height, List<Bar> bars) {}

  /** One span drawn: what fits stands inside, all of it when pointed at. */
  public record Bar(int x, int y, int width, String label, String text, String fill) {}

  /** A line of the scale. */
  public record Year(int x, int year) {}

  static Timeline of(List<Span> spans, LocalDate day) {
    if (spans.isEmpty()) return new Timeline(WIDTH, 0, List.of(), List.of());
    LocalDate first = spans.stream().map(Span::begin).min(LocalDate::compareTo).orElseThrow();
    Scale scale = new Scale(LocalDate.of(first.getYear(), 1, 1), day);
    Map<String, List<Span>> byLane = new LinkedHashMap<>();
    for (String lane : ORDER) byLane.put(lane, new ArrayList<>());
    spans.forEach(span -> byLane.get(span.lane()).add(span));
    List<Lane> lanes = new ArrayList<>();
    int y = TOP;
    for (Map.Entry<String, List<Span>> lane : byLane.entrySet()) {
      if (lane.getValue().isEmpty()) continue;
      Lane laid = lane(lane.getKey(), lane.getValue(), scale, y);
      lanes.add(laid);
      y += laid.height() + GAP;
    }
    return new Timeline(WIDTH, y, List.copyOf(lanes), scale.years());
  }

  public boolean isDrawn() {
    return !lanes.isEmpty();
  }

  private static Lane lane(String key, List<Span> spans, Scale scale, int top) {
    List<LocalDate> free = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Span span : spans) {
      int row = 0;
      while (row < free.size() && free.get(row).isAfter(span.begin())) row++;
      LocalDate end = span.end() == null ? LocalDate.MAX : span.end();
      if (row == free.size()) free.add(end);
      else free.set(row, end);
      bars.add(bar(span, scale, top + row * ROW));
    }
    return new Lane(key, top, free.size() * ROW, List.copyOf(bars));
  }

  private static Bar bar(Span span, Scale scale, int y) {
    int from = scale.x(span.begin());
    int to = span.end() == null ? WIDTH : scale.x(span.end());
    int width = Math.max(4, to - from);
    String days = span.begin() + " – " + (span.end() == null ? "" : span.end());
    return new Bar(
        from, y, width, fitting(span.text(), width), days + " " + span.text(), fill(span.lane()));
  }

  private static String fitting(String text, int width) {
    int letters = (width - 8) / LETTER;
    int length = text.codePointCount(0, text.length());
    if (letters < 2) return "";
    return length <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
  }

  /** Patterns, so that a black-and-white print tells the lanes apart. */
  private static String fill(String lane) {
    return switch (lane) {
      case "study" -> "url(#hatched)";
      case "service" -> "url(#dotted)";
      default -> "none";
    };
  }

  private record Scale(LocalDate from, LocalDate to) {
    int x(LocalDate day) {
      long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
      long here = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(from, day)));
      return LEFT + Math.toIntExact(here * (WIDTH - LEFT) / all);
    }

    List<Year> years() {
      int span = to.getYear() - from.getYear() + 1;
      int step = span > 24 ? 5 : span > 10 ? 2 : 1;
      List<Year> years = new ArrayList<>();
      for (int year = from.getYear(); year <= to.getYear(); year++)
        if (year % step == 0 && x(LocalDate.of(year, 1, 1)) < WIDTH - 30)
          years.add(new Year(x(LocalDate.of(year, 1, 1)), year));
      return years;
    }
  }
}
