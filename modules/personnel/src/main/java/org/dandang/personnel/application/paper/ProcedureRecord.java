package org.dandang.personnel.application.paper;

import static org.dandang.personnel.api.form.FormField.ETHNIC;
import static org.dandang.personnel.api.form.FormField.NATIVE_PLACE;
import static org.dandang.personnel.api.form.FormField.SEX;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;

/** 干部选拔任用工作纪实表, a page each: every step with its day and its paper. */
final class ProcedureRecord {
  private static final List<Double> WIDTHS = List.of(32.0, 30.0, 24.0, 36.0, 26.0, 38.0);

  private ProcedureRecord() {}

  static PrintedGrid of(Batch batch) {
    List<GridPage> pages = batch.entries().stream().map(entry -> page(batch, entry)).toList();
    return new PrintedGrid("干部选拔任用工作纪实表", batch.banner(), PrintedGrid.Sheet.A4, pages);
  }

  private static GridPage page(Batch batch, Entry entry) {
    Card card = entry.card();
    List<GridRow> rows = new ArrayList<>();
    rows.add(six("姓　名", entry.name(), "性　别", card.text(SEX), "出生年月", card.birth()));
    rows.add(
        six(
            "民　族",
            card.text(ETHNIC),
            "籍　贯",
            card.text(NATIVE_PLACE),
            "变动类别",
            Words.of(entry.kind())));
    rows.add(wide("现任职务", entry.from().words()));
    rows.add(wide("拟任职务", entry.proposed()));
    rows.add(wide("拟免职务", entry.removed()));
    rows.add(
        GridRow.of(
            10,
            GridCell.label("步　骤"),
            GridCell.label("日　期"),
            GridCell.label("情　　况").over(3),
            GridCell.label("经办人签字")));
    steps(batch, entry, rows);
    rows.add(
        GridRow.of(
            26,
            GridCell.label("审核人\n意　见"),
            Signed.cell().over(2),
            GridCell.label("单　位\n意　见"),
            Signed.cell("（盖章）").over(2)));
    return new GridPage("干部选拔任用工作纪实表", "", WIDTHS, rows, "");
  }

  private static void steps(Batch batch, Entry entry, List<GridRow> rows) {
    Entry.Days days = entry.days();
    Optional<DecisionBasis> basis = batch.basis();
    boolean noticed = entry.isNoticed() && entry.goesOn();
    rows.add(step("动　议", Optional.of(batch.motionOn()), batch.title()));
    rows.add(
        step(
            "民主推荐",
            days.recommended(),
            or(entry, ProcedureStep.RECOMMENDATION, recommended(entry))));
    rows.add(step("确定考察对象", days.candidate(), or(entry, ProcedureStep.CANDIDATE, "")));
    String examiners = entry.sheet(ProcedureStep.EXAMINATION).members();
    rows.add(step("考　察", days.examined(), or(entry, ProcedureStep.EXAMINATION, examiners)));
    String opinion = entry.opinion().orElse("");
    rows.add(step("征求纪检监察\n机关意见", Optional.empty(), or(entry, ProcedureStep.CHECKS, opinion)));
    String musts = days.checked().isPresent() ? Words.of("musts") : "";
    rows.add(step("凡提四必", days.checked(), or(entry, ProcedureStep.CHECKS, musts)));
    rows.add(
        step(
            "讨论决定",
            basis.map(DecisionBasis::on),
            basis.map(made -> decided(made, entry)).orElse("")));
    rows.add(
        step(
            "任前公示",
            noticed ? batch.noticeBegins() : Optional.empty(),
            noticed && batch.noticeEnds().isPresent()
                ? Words.of("notice.short", Words.day(batch.noticeEnds()))
                : ""));
    rows.add(step("任　职", days.effective(), entry.goesOn() ? batch.document().orElse("") : ""));
    rows.add(
        step(
            "试用期满",
            Optional.empty(),
            days.probationEnds()
                .map(end -> Words.of("probation.short", Words.day(end)))
                .orElse("")));
  }

  /** What was done, or that the matrix does not ask for it. */
  private static String or(Entry entry, ProcedureStep step, String done) {
    return entry.goes(step) ? done : Words.of("not-needed");
  }

  /** Votes of the meeting and of the talks, as far as they were entered. */
  static String recommended(Entry entry) {
    StepSheet sheet = entry.sheet(ProcedureStep.RECOMMENDATION);
    String meeting = sheet.meeting().map(votes -> votes("recommended.meeting", votes)).orElse("");
    String talks = sheet.talks().map(votes -> votes("recommended.talks", votes)).orElse("");
    return meeting.isEmpty() || talks.isEmpty() ? meeting + talks : meeting + "；" + talks;
  }

  private static String votes(String key, Votes votes) {
    return Words.of(key, String.valueOf(votes.present()), String.valueOf(votes.inFavour()));
  }

  private static String decided(DecisionBasis basis, Entry entry) {
    String votes =
        basis
            .inFavour()
            .map(
                together ->
                    Words.of(
                        "votes.short",
                        String.valueOf(basis.shouldAttend().orElseThrow()),
                        String.valueOf(basis.present().orElseThrow()),
                        String.valueOf(entry.votes().map(Votes::inFavour).orElse(together))))
            .orElse("");
    String result = entry.goesOn() ? "" : "　" + Words.of(entry.state());
    return basis.document() + votes + result;
  }

  private static GridRow step(String name, Optional<LocalDate> on, String what) {
    return GridRow.of(
        14,
        GridCell.label(name),
        GridCell.shortly(Words.shortDay(on)),
        GridCell.text(what).over(3),
        GridCell.shortly(""));
  }

  private static GridRow six(
      String one, String first, String two, String second, String three, String third) {
    return GridRow.of(
        12,
        GridCell.label(one),
        GridCell.shortly(first),
        GridCell.label(two),
        GridCell.shortly(second),
        GridCell.label(three),
        GridCell.shortly(third));
  }

  private static GridRow wide(String label, String text) {
    return GridRow.of(11, GridCell.label(label), GridCell.text(text).over(5));
  }
}
