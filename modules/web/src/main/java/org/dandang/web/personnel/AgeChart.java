package org.dandang.web.personnel;

import java.util.ArrayList;
import java.util.List;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable;

/** How old a level or rank is: a bar for each, cut into bands of age, as long as it has people. */
public record AgeChart(int width, int height, List<Line> lines) {
  private static final int WIDTH = 960;
  private static final int LEFT = 130;
  private static final int RIGHT = 60;
  private static final int ROW = 30;

  /** One level or rank. */
  public record Line(String key, int y, int all, int end, List<Piece> pieces) {}

  /** One band of ages; its number stands inside where it fits. */
  public record Piece(YearEndColumn band, int x, int width, String number, int tone) {}

  static AgeChart of(YearEndTable table) {
    int most =
        Math.max(
            1, table.rows().stream().mapToInt(r -> r.value(YearEndColumn.ALL)).max().orElse(1));
    List<Line> lines = new ArrayList<>();
    for (YearEndTable.Row row : table.rows()) lines.add(line(row, lines.size() * ROW, most));
    return new AgeChart(WIDTH, lines.size() * ROW, List.copyOf(lines));
  }

  private static Line line(YearEndTable.Row row, int y, int most) {
    List<Piece> pieces = new ArrayList<>();
    int x = LEFT;
    int tone = 0;
    for (YearEndColumn band : YearEndPage.bands()) {
      int count = row.value(band);
      int width = count * (WIDTH - LEFT - RIGHT) / most;
      if (count > 0)
        pieces.add(new Piece(band, x, width, width > 26 ? String.valueOf(count) : "", tone));
      x += width;
      tone++;
    }
    return new Line(row.key(), y, row.value(YearEndColumn.ALL), x, List.copyOf(pieces));
  }
}
