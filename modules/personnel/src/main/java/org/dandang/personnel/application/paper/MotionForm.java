package org.dandang.personnel.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.PrintedGrid;

/** 干部选拔任用动议表: what is moved for whom, with room for the signatures. */
final class MotionForm {
  private static final int LINES = 10;

  private MotionForm() {}

  static PrintedGrid of(Batch batch) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Entry entry : batch.entries()) rows.add(row(rows.size() + 1, entry));
    GridTable table =
        new GridTable("干部选拔任用动议表", 12.0, 22.0, 12.0, 24.0, 46.0, 46.0, 24.0)
            .head(
                13,
                GridCell.label("动议事项").over(2),
                GridCell.text(batch.title()).over(3),
                GridCell.label("动议日期"),
                GridCell.shortly(Words.shortDay(Optional.of(batch.motionOn()))))
            .heads(11, "序号", "姓名", "性别", "出生年月", "现任职务", "拟任（免）职务", "变动类别")
            .end(26, GridCell.label("动议理由").over(2), GridCell.of(GridCell.Kind.LONG, "").over(5))
            .end(27, GridCell.label("组织部\n意　见").over(2), Signed.cell().over(5))
            .end(27, GridCell.label("县委主要\n领导意见").over(2), Signed.cell().over(5))
            .foot(batch.office().department());
    return new PrintedGrid(
        "干部选拔任用动议表", batch.banner(), PrintedGrid.Sheet.A4, table.pages(12.5, LINES, rows));
  }

  private static List<GridCell> row(int number, Entry entry) {
    return List.of(
        GridCell.shortly(String.valueOf(number)),
        GridCell.shortly(entry.name()),
        GridCell.shortly(entry.card().text(org.dandang.personnel.api.form.FormField.SEX)),
        GridCell.shortly(entry.card().birth()),
        GridCell.text(entry.from().words()),
        GridCell.text(Change.words(entry)),
        GridCell.shortly(Words.of(entry.kind())));
  }
}
