package org.dandang.web.overview;

import java.util.List;
import org.dandang.overview.api.Chapter;
import org.dandang.overview.api.Figure;

/**
 * A figure beside itself a year before, as two bars on their own scale.
 *
 * @param now width of this year's bar, 0 to 100
 * @param then width of the bar of the year before
 */
public record Bar(Figure figure, long previous, long now, long then) {
  private static final long FULL = 100;

  /** Bars of all figures of a chapter that have a year before. */
  public static List<Bar> of(Chapter chapter) {
    return chapter.figures().stream()
        .filter(figure -> figure.previousValue().isPresent())
        .map(figure -> of(figure, figure.previousValue().orElseThrow()))
        .toList();
  }

  static Bar of(Figure figure, long previous) {
    long most = Math.max(1, Math.max(figure.value(), previous));
    return new Bar(figure, previous, width(figure.value(), most), width(previous, most));
  }

  private static long width(long value, long most) {
    return value == 0 ? 0 : Math.max(1, value * FULL / most);
  }
}
