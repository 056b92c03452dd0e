package org.dandang.personnel.application.paper;

import org.dandang.kernel.paper.GridCell;

/** Where somebody signs by hand. */
final class Signed {
  private Signed() {}

  static GridCell cell() {
    return cell("（签字）");
  }

  static GridCell cell(String who) {
    return GridCell.of(GridCell.Kind.SIGNED, who + "　　　\n年　月　日　");
  }
}
