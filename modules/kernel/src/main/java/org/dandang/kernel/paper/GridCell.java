package org.dandang.kernel.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a printed form.
 *
 * @param columns how many columns of the grid it covers
 * @param rows how many rows of the grid it covers
 * @param picture bytes of a JPEG or PNG image that fills it
 */
public record GridCell(
    Kind kind, List<GridLine> lines, int columns, int rows, Optional<byte[]> picture) {
  /** How a cell is set. */
  public enum Kind {
    /** A printed label, centred; upright when the cell is narrow and high. */
    LABEL,
    /** Something filled in, centred. */
    SHORT,
    /** Something filled in, from the left and vertically centred. */
    TEXT,
    /** Long text from the top. */
    LONG,
    /** Filled in by hand: text stands at the lower right. */
    SIGNED
  }

  public GridCell {
    lines = List.copyOf(lines);
  }

  public static GridCell of(Kind kind, String text) {
    List<GridLine> lines = Arrays.stream(text.split("\n")).map(GridLine::of).toList();
    return new GridCell(kind, lines, 1, 1, Optional.empty());
  }

  public static GridCell label(String text) {
    return of(Kind.LABEL, text);
  }

  public static GridCell shortly(String text) {
    return of(Kind.SHORT, text);
  }

  public static GridCell text(String text) {
    return of(Kind.TEXT, text);
  }

  public static GridCell picture(Optional<byte[]> picture) {
    return new GridCell(Kind.SHORT, List.of(), 1, 1, picture);
  }

  public GridCell over(int moreColumns) {
    return new GridCell(kind, lines, moreColumns, rows, picture);
  }

  public GridCell down(int moreRows) {
    return new GridCell(kind, lines, columns, moreRows, picture);
  }
}
