package org.dandang.kernel.list;

/** One column to sort by, named as the list names it. */
public record Sort(String column, boolean descending) {
  public static Sort ascending(String column) {
    return new Sort(column, false);
  }

  public static Sort descending(String column) {
    return new Sort(column, true);
  }
}
