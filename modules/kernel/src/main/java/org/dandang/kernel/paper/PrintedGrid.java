package org.dandang.kernel.paper;

import java.util.List;

/**
 * A whole form of one or more pages.
 *
 * @param name for the file's properties
 * @param banner printed on every page, such as that of demo data; empty for none
 */
public record PrintedGrid(String name, String banner, Sheet sheet, List<GridPage> pages) {
  /** Size and place of the paper. */
  public enum Sheet {
    A4(210, 297),
    A4_LANDSCAPE(297, 210),
    A3_LANDSCAPE(420, 297);

    private final int width;
    private final int height;

    Sheet(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** In millimetres. */
    public int width() {
      return width;
    }

    /** In millimetres. */
    public int height() {
      return height;
    }
  }

  public PrintedGrid {
    pages = List.copyOf(pages);
  }
}
