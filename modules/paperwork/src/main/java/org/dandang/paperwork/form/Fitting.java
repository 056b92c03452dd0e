package org.dandang.paperwork.form;

import java.util.List;
import java.util.regex.Pattern;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridLine;

/** The largest type size at which the lines of a cell stay inside it. */
final class Fitting {
  /** Room that a cell keeps free on each side, in millimetres. */
  static final double PADDING = 1.2;

  static final double LINE_HEIGHT = 1.25;
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
  private static final double SAFE = 0.97;
  private static final List<Double> SIZES =
      List.of(
          14.0, 13.0, 12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0, 4.5,
          4.0);
  private static final double LARGEST_LABEL = 12;
  private static final double SMALLEST_TO_STAY_WHOLE = 10;
  private static final Pattern NUMBER = Pattern.compile("[0-9.]{5,12}");

  private Fitting() {}

  static double points(GridCell cell, double width, double height) {
    if (cell.kind() == GridCell.Kind.SHORT)
      for (double size : SIZES)
        if (size >= SMALLEST_TO_STAY_WHOLE
            && whole(cell, width, size)
            && fits(cell, width, height, size)) return size;
    for (double size : SIZES)
      if (allowed(cell, size) && fits(cell, width, height, size)) return size;
    throw new TextOverflows(start(cell));
  }

  /** The widest lead of the cell with its gap, in points; 0 when no line has one. */
  static double leadWidth(GridCell cell, double size) {
    double widest = cell.lines().stream().mapToDouble(line -> width(line.lead())).max().orElse(0);
    return widest == 0 ? 0 : (widest + 1) * size;
  }

  /** A name or a place is rather smaller than broken. */
  private static boolean whole(GridCell cell, double width, double size) {
    double room = across(width);
    return cell.lines().stream().allMatch(line -> width(line.text()) * size <= room);
  }

  private static double across(double width) {
    return (width - 2 * PADDING) * POINTS_PER_MILLIMETRE * SAFE;
  }

  private static boolean allowed(GridCell cell, double size) {
    return cell.kind() != GridCell.Kind.LABEL || size <= LARGEST_LABEL;
  }

  private static boolean fits(GridCell cell, double width, double height, double size) {
    double across = across(width);
    if (cell.lines().stream().anyMatch(line -> breaks(line.text(), across, size))) return false;
    double down = (height - 2 * PADDING) * POINTS_PER_MILLIMETRE * SAFE;
    double lead = leadWidth(cell, size);
    int lines = cell.lines().stream().mapToInt(line -> lines(line, across, lead, size)).sum();
    return lines * size * LINE_HEIGHT <= down;
  }

  /** A date is never broken. */
  private static boolean breaks(String text, double across, double size) {
    return NUMBER.matcher(text).results().anyMatch(found -> width(found.group()) * size > across);
  }

  private static int lines(GridLine line, double across, double lead, double size) {
    double room = line.lead().isEmpty() ? across : across - lead;
    int lines = 1;
    double used = 0;
    for (int character : line.text().codePoints().toArray()) {
      double width = width(character) * size;
      if (used + width > room) {
        lines++;
        used = 0;
      }
      used += width;
    }
    return lines;
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(Fitting::width).sum();
  }

  /** In ems: what is not Chinese takes about half. */
  private static double width(int character) {
    return character < 0x2E80 && !(character >= 0x2014 && character <= 0x2026) ? 0.56 : 1;
  }

  private static String start(GridCell cell) {
    String text = cell.lines().get(0).text();
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }
}
