package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The overview of a year as it reads.
 *
 * @param asOf the cut-off
 * @param figures every figure with a number, whether or not the text says it
 * @param banner printed with it, such as that of demo data; empty for none
 */
public record OverviewText(
    int year,
    LocalDate asOf,
    String title,
    List<Chapter> chapters,
    List<Figure> figures,
    String banner) {
  public OverviewText {
    chapters = List.copyOf(chapters);
    figures = List.copyOf(figures);
  }
}
