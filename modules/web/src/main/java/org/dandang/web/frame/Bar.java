package org.dandang.web.frame;

import java.io.Serializable;

/**
 * One bar of a chart, and beside it the one of before where two states are compared.
 *
 * @param before -1 where nothing is compared
 * @param width of a hundred
 * @param widthBefore of a hundred
 */
public record Bar(String label, long count, long before, int width, int widthBefore)
    implements Serializable {
  /** By how much it changed, with its sign; empty where nothing is compared or nothing changed. */
  public String change() {
    if (before < 0 || before == count) return "";
    return count > before ? "+" + (count - before) : "−" + (before - count);
  }
}
