package org.dandang.paperwork.document;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** One paragraph, or the lines of one table. */
record Block(List<Paragraph> lines) {
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

  private static boolean isLine(Paragraph paragraph) {
    return paragraph.style() == Style.TABLE_ROW;
  }
}
