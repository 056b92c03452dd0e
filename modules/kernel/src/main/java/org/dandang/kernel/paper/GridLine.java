package org.dandang.kernel.paper;

/**
 * One line of a cell, before it is broken.
 *
 * @param lead stands before the text, which hangs behind it; empty for none
 */
public record GridLine(String lead, String text) {
  public static GridLine of(String text) {
    return new GridLine("", text);
  }
}
