package org.dandang.overview.domain;

import org.dandang.kernel.rule.InvalidInput;

/** The opening and the four chapters, in their order. */
public enum ChapterCode {
  OPENING,
  EDUCATION,
  SELECTION,
  TOLERANCE,
  CARE;

  public static ChapterCode of(String typed) {
    for (ChapterCode code : values()) if (code.name().equals(typed)) return code;
    throw new InvalidInput("chapter", "overview.unknown-chapter", typed);
  }
}
