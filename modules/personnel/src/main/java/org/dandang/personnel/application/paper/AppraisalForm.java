package org.dandang.personnel.application.paper;

import java.util.List;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.form.FormField;

/** 公务员年度考核登记表, a page each; the summary and the comments are written by hand. */
final class AppraisalForm {
  private static final List<Double> WIDTHS = List.of(32.0, 34.0, 20.0, 34.0, 28.0, 38.0);

  private AppraisalForm() {}

  static PrintedGrid of(Appraised appraised) {
    return new PrintedGrid(
        "公务员年度考核登记表",
        appraised.banner(),
        PrintedGrid.Sheet.A4,
        appraised.lines().stream().map(line -> page(appraised, line)).toList());
  }

  private static GridPage page(Appraised appraised, Line line) {
    Card card = appraised.cards().get(line.person());
    return new GridPage(
        "公务员年度考核登记表",
        "（" + appraised.detail().year() + "年度）",
        WIDTHS,
        List.of(
            GridRow.of(
                11,
                GridCell.label("姓　名"),
                GridCell.shortly(line.name()),
                GridCell.label("性　别"),
                GridCell.shortly(card.text(FormField.SEX)),
                GridCell.label("出生年月"),
                GridCell.shortly(card.month(FormField.BIRTH))),
            GridRow.of(
                11,
                GridCell.label("入党时间"),
                GridCell.shortly(card.month(FormField.PARTY_ENTRY)),
                GridCell.label("学　历"),
                GridCell.shortly(highest(card)),
                GridCell.label("参加工作时间"),
                GridCell.shortly(card.month(FormField.WORK_ENTRY))),
            wide(12, "单位及职务", post(appraised, line)),
            wide(10, "从事或分管工作", ""),
            tall(70, "个\n人\n总\n结"),
            wide(26, "主管领导评语\n和考核等次建议", line.remark(), "签名：　"),
            wide(24, "机关负责人或\n考核委员会意见", given(appraised, line), "签名：　"),
            wide(24, "本人意见", line.words(), "签名：　"),
            wide(18, "不确定等次或\n未参加考核\n情况说明", special(line)),
            wide(12, "备　注", line.opinion())),
        appraised.detail().unitName());
  }

  private static String post(Appraised appraised, Line line) {
    String unit = appraised.detail().unitName();
    return line.post().startsWith(unit) ? line.post() : unit + line.post();
  }

  private static String highest(Card card) {
    String inService = card.text(FormField.IN_SERVICE_EDUCATION);
    return inService.isBlank() ? card.text(FormField.FULL_TIME_EDUCATION) : inService;
  }

  /** A draft's grade is only proposed. */
  private static String given(Appraised appraised, Line line) {
    if (appraised.detail().state() == AssessmentState.DRAFT || line.grade() == Grade.UNGRADED)
      return "";
    return "确定为" + Words.of(line.grade()) + "等次。";
  }

  private static String special(Line line) {
    if (line.circumstance() == Circumstance.NONE) return "";
    return Words.of(line.circumstance()) + (line.circumstance().isUngraded() ? "，不确定等次" : "");
  }

  private static GridRow wide(double height, String label, String text) {
    return GridRow.of(height, GridCell.label(label), GridCell.text(text).over(5));
  }

  private static GridRow wide(double height, String label, String text, String signer) {
    return text.isBlank()
        ? GridRow.of(height, GridCell.label(label), Signed.cell(signer).over(5))
        : GridRow.of(
            height,
            GridCell.label(label),
            GridCell.text(text).over(3),
            Signed.cell(signer).over(2));
  }

  private static GridRow tall(double height, String label) {
    return GridRow.of(height, GridCell.label(label), GridCell.of(GridCell.Kind.LONG, "").over(5));
  }
}
