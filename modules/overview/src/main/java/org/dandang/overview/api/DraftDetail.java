package org.dandang.overview.api;

import java.util.List;
import java.util.Optional;

/**
 * The wording of a year, with figures as {@code {key}}.
 *
 * @param version what an edit must have seen; 0 while the template's wording stands unedited
 * @param editedBy account that edited it last
 */
public record DraftDetail(
    int year, long version, String title, List<Line> lines, Optional<String> editedBy) {
  public DraftDetail {
    lines = List.copyOf(lines);
  }

  /**
   * One sentence or heading.
   *
   * @param chapter code of its chapter
   * @param evidence key of the evidence it rests on
   */
  public record Line(
      int place, String chapter, boolean heading, String text, Optional<String> evidence) {}
}
