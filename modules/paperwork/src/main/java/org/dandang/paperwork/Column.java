package org.dandang.paperwork;

import java.util.function.Function;

/**
 * A column of a workbook.
 *
 * @param value text, number, boolean, day or time; null or an empty Optional for an empty cell
 * @param width in characters
 */
public record Column<T>(String title, Function<? super T, ?> value, int width) {
  public static <T> Column<T> of(String title, Function<? super T, ?> value) {
    return new Column<>(title, value, 16);
  }
}
