package org.dandang.personnel.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.Votes;

/** 票决票 and 计票单 of the committee. */
final class Ballots {
  private static final int LINES = 13;

  private Ballots() {}

  static PrintedGrid ballot(Batch batch) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Entry entry : batch.ready())
      rows.add(
          List.of(
              GridCell.shortly(String.valueOf(rows.size() + 1)),
              GridCell.shortly(entry.name()),
              GridCell.text(entry.from().words()),
              GridCell.text(Change.words(entry)),
              GridCell.shortly(""),
              GridCell.shortly(""),
              GridCell.shortly("")));
    GridTable table =
        new GridTable("干部任免事项票决票", 12.0, 24.0, 50.0, 52.0, 16.0, 16.0, 16.0)
            .heads(12, "序号", "姓名", "现任职务", "拟任（免）职务", "同意", "不同意", "弃权")
            .mark(met(batch))
            .foot("说明：在相应栏内划“○”，每人只划一栏。");
    return new PrintedGrid(
        "干部任免事项票决票", batch.banner(), PrintedGrid.Sheet.A4, table.pages(17, LINES, rows));
  }

  static PrintedGrid tally(Batch batch) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (Entry entry : batch.ready())
      rows.add(
          List.of(
              GridCell.shortly(String.valueOf(rows.size() + 1)),
              GridCell.shortly(entry.name()),
              GridCell.text(Change.words(entry)).over(2),
              number(entry.votes().map(Votes::inFavour)),
              number(entry.votes().map(Votes::against)),
              number(entry.votes().map(Votes::abstained)),
              GridCell.shortly("")));
    Optional<DecisionBasis> basis = batch.basis();
    GridTable table =
        new GridTable("干部任免事项计票单", 24.0, 24.0, 24.0, 34.0, 20.0, 20.0, 20.0, 20.0)
            .head(
                12,
                GridCell.label("应到会"),
                number(basis.flatMap(DecisionBasis::shouldAttend)),
                GridCell.label("实到会"),
                number(basis.flatMap(DecisionBasis::present)),
                GridCell.label("发出票"),
                GridCell.shortly(""),
                GridCell.label("收回票"),
                GridCell.shortly(""))
            .head(
                12,
                GridCell.label("有效票"),
                GridCell.shortly(""),
                GridCell.label("无效票"),
                GridCell.shortly(""),
                GridCell.label("会议日期"),
                GridCell.shortly(basis.map(DecisionBasis::on).map(Words::day).orElse("")).over(3))
            .head(
                12,
                GridCell.label("序号"),
                GridCell.label("姓名"),
                GridCell.label("拟任（免）职务").over(2),
                GridCell.label("同意"),
                GridCell.label("不同意"),
                GridCell.label("弃权"),
                GridCell.label("结果"))
            .end(
                18,
                GridCell.label("监票人"),
                GridCell.shortly("").over(3),
                GridCell.label("计票人"),
                GridCell.shortly("").over(3));
    return new PrintedGrid(
        "干部任免事项计票单", batch.banner(), PrintedGrid.Sheet.A4, table.pages(14, LINES, rows));
  }

  private static GridCell number(Optional<Integer> value) {
    return GridCell.shortly(value.map(String::valueOf).orElse(""));
  }

  private static String met(Batch batch) {
    return Words.day(batch.basis().map(DecisionBasis::on));
  }
}
