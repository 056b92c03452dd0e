package org.dandang.personnel.api.form;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One row of a resume; P2 of the feature list.
 *
 * @param begins empty where the writer left it blank
 * @param ends empty while it goes on, or where the writer left it blank
 * @param ongoing until now (至今)
 */
public record ResumeRow(
    Kind kind, Optional<YearMonth> begins, Optional<YearMonth> ends, boolean ongoing, String text) {
  /** What a row is. */
  public enum Kind {
    /** A period of work or study. */
    EXPERIENCE,
    /** 其间: a period within the experience above it. */
    DURING,
    /** What could not be read as a period; kept in its place. */
    UNPARSED
  }

  public static ResumeRow unparsed(String text) {
    return new ResumeRow(Kind.UNPARSED, Optional.empty(), Optional.empty(), false, text);
  }
}
