package org.dandang.personnel.application.paper;

import java.util.List;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;
import org.dandang.kernel.paper.PrintedGrid;

/** 任前谈话记录, a page each; what was said is written by hand. */
final class TalkRecord {
  private static final List<Double> WIDTHS = List.of(28.0, 64.0, 28.0, 66.0);

  private TalkRecord() {}

  static PrintedGrid of(Batch batch) {
    List<GridPage> pages = batch.goingOn().stream().map(TalkRecord::page).toList();
    return new PrintedGrid("干部任前谈话记录", batch.banner(), PrintedGrid.Sheet.A4, pages);
  }

  private static GridPage page(Entry entry) {
    return new GridPage(
        "干部任前谈话记录",
        "",
        WIDTHS,
        List.of(
            GridRow.of(
                13,
                GridCell.label("谈话对象"),
                GridCell.shortly(entry.name()),
                GridCell.label("变动类别"),
                GridCell.shortly(Words.of(entry.kind()))),
            wide(13, "现任职务", GridCell.text(entry.from().words())),
            wide(15, "拟任（免）\n职　　务", GridCell.text(Change.words(entry))),
            pair("谈话时间", "谈话地点"),
            pair("谈 话 人", "记 录 人"),
            wide(125, "谈\n话\n内\n容", GridCell.of(GridCell.Kind.LONG, "")),
            wide(30, "谈话对象\n表　　态", Signed.cell("谈话对象签名：　")),
            wide(18, "备　注", GridCell.text(""))),
        "");
  }

  private static GridRow pair(String left, String right) {
    return GridRow.of(
        13,
        GridCell.label(left),
        GridCell.shortly(""),
        GridCell.label(right),
        GridCell.shortly(""));
  }

  private static GridRow wide(double height, String label, GridCell cell) {
    return GridRow.of(height, GridCell.label(label), cell.over(3));
  }
}
