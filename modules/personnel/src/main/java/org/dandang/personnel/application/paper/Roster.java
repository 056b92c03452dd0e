package org.dandang.personnel.application.paper;

import static org.dandang.personnel.api.form.FormField.ETHNIC;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.PARTY_ENTRY;
import static org.dandang.personnel.api.form.FormField.SEX;
import static org.dandang.personnel.api.form.FormField.WORK_ENTRY;

import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.PrintedGrid;

/** 拟任免干部名册: everybody of a meeting on A3, by the order of units and posts. */
final class Roster {
  private static final int LINES = 12;

  private Roster() {}

  static PrintedGrid of(Batch batch) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Entry entry : batch.ready()) rows.add(row(rows.size() + 1, entry));
    GridTable table =
        new GridTable(
                "拟任免干部名册", 10.0, 22.0, 11.0, 15.0, 21.0, 22.0, 20.0, 20.0, 44.0, 44.0, 46.0, 20.0,
                44.0, 44.0, 15.0)
            .heads(
                14,
                "序\n号",
                "姓　名",
                "性\n别",
                "民族",
                "籍　贯",
                "出生年月\n（岁）",
                "参加工\n作时间",
                "入　党\n时　间",
                "全日制教育",
                "在职教育",
                "现任职务",
                "任现职\n时　间",
                "拟任职务",
                "拟免职务",
                "备注")
            .mark("第　　份")
            .foot(batch.office().department() + "　　" + batch.title() + "　　共" + rows.size() + "人");
    return new PrintedGrid(
        "拟任免干部名册", batch.banner(), PrintedGrid.Sheet.A3_LANDSCAPE, table.pages(18, LINES, rows));
  }

  private static List<GridCell> row(int number, Entry entry) {
    Card card = entry.card();
    return List.of(
        GridCell.shortly(String.valueOf(number)),
        GridCell.shortly(entry.name()),
        GridCell.shortly(card.text(SEX)),
        GridCell.shortly(card.text(ETHNIC)),
        GridCell.shortly(card.text(NATIVE_PLACE)),
        GridCell.shortly(card.birth()),
        GridCell.shortly(card.month(WORK_ENTRY)),
        GridCell.shortly(card.month(PARTY_ENTRY)),
        GridCell.text((card.fullTime() + "\n" + card.fullTimeSchool()).strip()),
        GridCell.text((card.inService() + "\n" + card.inServiceSchool()).strip()),
        GridCell.text(entry.from().words()),
        GridCell.shortly(Words.shortMonth(entry.from().since())),
        GridCell.text(entry.proposed()),
        GridCell.text(entry.removed()),
        GridCell.shortly(Words.of(entry.kind())));
  }
}
