package org.dandang.personnel.api.yearend;

import java.util.List;
import java.util.Map;

/**
 * One table of persons as of a day.
 *
 * @param rows by level or rank, the highest first
 * @param total everybody of the table, counted apart from the rows
 * @param checks which formulas hold, the failing ones with where they fail
 */
public record YearEndTable(Kind kind, List<Row> rows, Row total, List<Check> checks) {
  /** Which table. */
  public enum Kind {
    LEADERS,
    RANKS
  }

  /**
   * One row.
   *
   * @param key name of a level or rank; of the total empty
   */
  public record Row(String key, Map<YearEndColumn, Integer> values) {
    public int value(YearEndColumn column) {
      return values.getOrDefault(column, 0);
    }
  }

  /**
   * A formula that has to hold.
   *
   * @param key of its word
   * @param failing rows or columns in which it does not hold, with both sides
   */
  public record Check(String key, List<String> failing) {
    public boolean holds() {
      return failing.isEmpty();
    }
  }
}
