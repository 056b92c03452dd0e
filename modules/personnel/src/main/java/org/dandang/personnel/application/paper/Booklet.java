package org.dandang.personnel.application.paper;

import java.util.List;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.PrintedGrid;

/** 干部任免审批表 of all who lie before the committee, bound in the order of the roster. */
final class Booklet {
  private Booklet() {}

  static PrintedGrid of(Batch batch, String copy) {
    List<GridPage> pages =
        batch.ready().stream()
            .map(entry -> entry.card().sheet(entry.proposed(), entry.removed(), copy))
            .flatMap(sheet -> sheet.grid(batch.banner()).pages().stream())
            .toList();
    return new PrintedGrid("干部任免审批表（合订）", batch.banner(), PrintedGrid.Sheet.A4, pages);
  }
}
