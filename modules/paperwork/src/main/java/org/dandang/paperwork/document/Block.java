package org.dandang.paperwork.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** One paragraph, or the lines of one table. */
record Block(List<Paragraph> lines) {
  /** In characters, with what the cell keeps free at both sides: a name never breaks. */
  private static final int NARROWEST = 5;

  private static final int WIDEST = 13;
  private static final int BESIDE = 3;

  /** Digits are wider than half a character, and a day written in eight of them never breaks. */
  private static final int BESIDE_NUMBER = 6;

  private static final List<Integer> FORM = List.of(28, 72);

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,10}");

  static List<Block> of(List<Paragraph> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && last.isTable() && isLine(paragraph)) {
        last.lines().add(paragraph);
      } else {
        blocks.add(new Block(new ArrayList<>(List.of(paragraph))));
      }
    }
    return blocks;
  }

  boolean isTable() {
    return isLine(lines.get(0));
  }

  boolean isSignature() {
    return is(Style.SIGNATURE);
  }

  boolean is(Style style) {
    return lines.get(0).style() == style;
  }

  /** Of a table: what each column needs of the width in per cent, by its longest text. */
  List<Integer> shares() {
    if (isForm()) return FORM;
    int columns = columns();
    List<Integer> needs = new ArrayList<>();
    for (int column = 0; column < columns; column++) needs.add(need(column));
    int total = needs.stream().mapToInt(Integer::intValue).sum();
    return needs.stream().map(need -> Math.max(1, need * 100 / total)).toList();
  }

  private int columns() {
    return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(1);
  }

  /** Of two columns: what is asked, and what is filled in. */
  boolean isForm() {
    return columns() == 2;
  }

  /** A line of a form that is filled in by hand. */
  boolean isOpen(Paragraph line) {
    List<String> cells = line.cells();
    return isForm() && cells.size() == 2 && (cells.get(1).isEmpty() || isSigned(cells.get(1)));
  }

  private static boolean isSigned(String cell) {
    return cell.startsWith("\u3000");
  }

  private int need(int column) {
    List<String> texts =
        lines.stream()
            .map(Paragraph::cells)
            .filter(cells -> column < cells.size())
            .map(cells -> cells.get(column))
            .toList();
    int longest = texts.stream().mapToInt(Block::width).max().orElse(1);
    int beside = texts.stream().anyMatch(LONG_NUMBER.asMatchPredicate()) ? BESIDE_NUMBER : BESIDE;
    return Math.max(NARROWEST, Math.min(WIDEST, longest + beside));
  }

  /** Letters and digits are half as wide as Chinese characters. */
  private static int width(String text) {
    int halves = text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    return (halves + 1) / 2;
  }

  private static boolean isLine(Paragraph paragraph) {
    return paragraph.style() == Style.TABLE_ROW;
  }
}
