package org.dandang.personnel.application.paper;

import static org.dandang.personnel.api.form.FormField.ASSESSMENTS;
import static org.dandang.personnel.api.form.FormField.ETHNIC;
import static org.dandang.personnel.api.form.FormField.HEALTH;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.PARTY_ENTRY;
import static org.dandang.personnel.api.form.FormField.PROFESSIONAL_TITLE;
import static org.dandang.personnel.api.form.FormField.SEX;
import static org.dandang.personnel.api.form.FormField.WORK_ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.personnel.api.appointment.ProcedureStep;

/** 干部简要情况表: what the committee has to know of each at a glance, with how it came about. */
final class Brief {
  private static final String TITLE = "干部简要情况表";
  private static final List<Double> WIDTHS = List.of(26.0, 32.0, 22.0, 32.0, 26.0, 32.0);

  private Brief() {}

  static PrintedGrid of(Batch batch) {
    List<GridPage> pages = new ArrayList<>();
    for (Entry entry : batch.ready()) pages.add(page(batch, entry, pages.size() + 1));
    return new PrintedGrid(TITLE, batch.banner(), PrintedGrid.Sheet.A4, pages);
  }

  private static GridPage page(Batch batch, Entry entry, int number) {
    Card card = entry.card();
    List<GridRow> rows = new ArrayList<>();
    rows.add(six("姓　名", entry.name(), "性　别", card.text(SEX), "出生年月", card.birth()));
    rows.add(
        six("民　族", card.text(ETHNIC), "籍　贯", card.text(NATIVE_PLACE), "健康状况", card.text(HEALTH)));
    rows.add(
        six(
            "入　党\n时　间",
            card.month(PARTY_ENTRY),
            "参加工\n作时间",
            card.month(WORK_ENTRY),
            "专业技\n术职务",
            card.text(PROFESSIONAL_TITLE)));
    rows.add(wide(13, "全日制\n教　育", line(card.fullTime(), card.fullTimeSchool())));
    rows.add(wide(13, "在　职\n教　育", line(card.inService(), card.inServiceSchool())));
    rows.add(wide(11, "现任职务", entry.from().words() + since(entry)));
    rows.add(wide(11, "拟任职务", entry.proposed()));
    rows.add(wide(11, "拟免职务", entry.removed()));
    rows.add(
        GridRow.of(
            70,
            GridCell.label("简\n\n历"),
            new GridCell(GridCell.Kind.LONG, card.resume(), 5, 1, Optional.empty())));
    rows.add(wide(14, "年度考核\n结　果", card.text(ASSESSMENTS)));
    rows.add(wide(12, "民主推荐", ProcedureRecord.recommended(entry)));
    rows.add(
        GridRow.of(
            26,
            GridCell.label("考察情况"),
            GridCell.of(GridCell.Kind.LONG, entry.sheet(ProcedureStep.EXAMINATION).text())
                .over(5)));
    rows.add(wide(12, "凡提四必", musts(entry)));
    return new GridPage(
        TITLE,
        String.valueOf(number),
        WIDTHS,
        rows,
        batch.office().department() + "　　" + batch.title());
  }

  private static String since(Entry entry) {
    String month = Words.shortMonth(entry.from().since());
    return month.isEmpty() ? "" : "（" + month + "任）";
  }

  private static String musts(Entry entry) {
    if (!entry.isChecked()) return "";
    return Words.of("musts") + entry.opinion().map(document -> "（" + document + "）").orElse("");
  }

  private static String line(String what, String where) {
    return (what.replace("\n", "、") + "　" + where.replace("\n", "、")).strip();
  }

  private static GridRow six(
      String one, String first, String two, String second, String three, String third) {
    return GridRow.of(
        13,
        GridCell.label(one),
        GridCell.shortly(first),
        GridCell.label(two),
        GridCell.shortly(second),
        GridCell.label(three),
        GridCell.shortly(third));
  }

  private static GridRow wide(double height, String label, String text) {
    return GridRow.of(height, GridCell.label(label), GridCell.text(text).over(5));
  }
}
