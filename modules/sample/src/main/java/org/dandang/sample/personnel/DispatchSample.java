package org.dandang.sample.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchLine;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.personnel.api.dispatch.ReportDispatch;
import org.dandang.personnel.api.dispatch.VoidDispatch;
import org.dandang.sample.County;

/**
 * Eighteen second-line cadres lead the main work on projects and land acquisition in 2018, one of
 * them at two places; others ended before, help without leading, or work on other lines.
 */
record DispatchSample(DispatchDesk desk, County county, Draw draw) {
  private static final String[] TASKS = {
    "县城至乡镇二级公路项目协调", "城西工业园区征地拆迁", "易地扶贫搬迁安置点建设", "丽川河综合整治项目征地", "民族文化广场项目建设", "污水处理设施项目征地协调"
  };

  void load() {
    List<DispatchVeteran> sent = new ArrayList<>();
    for (int at = 0; at < 18; at++)
      sent.add(led(draw.veteran(), at, LocalDate.of(at < 5 ? 2017 : 2018, 1 + at % 10, 8)));
    sent.add(
        new DispatchVeteran(
            sent.get(7).person(),
            "征地补偿资金兑付核实",
            place(3),
            DispatchLine.LAND,
            true,
            "天组发〔2018〕31号",
            LocalDate.of(2018, 10, 15)));
    for (int at = 0; at < 3; at++) sent.add(led(draw.veteran(), at, LocalDate.of(2017, 2 + at, 6)));
    for (int at = 0; at < 4; at++)
      sent.add(
          sent(draw.veteran(), at, DispatchLine.PROJECT, false, LocalDate.of(2018, 3 + at, 12)));
    for (int at = 0; at < 3; at++)
      sent.add(
          sent(
              draw.veteran(),
              at,
              at == 1 ? DispatchLine.STABILITY : DispatchLine.POVERTY,
              true,
              LocalDate.of(2018, 4 + at, 16)));
    sent.add(led(draw.veteran(), 1, LocalDate.of(2018, 7, 2)));
    sent.add(led(draw.veteran(), 2, LocalDate.of(2019, 1, 14)));
    List<DispatchId> ids = ids(sent);
    conclude(ids, sent);
  }

  /** Ids come back grouped by day; here again as they were given. */
  private List<DispatchId> ids(List<DispatchVeteran> sent) {
    return sent.stream().map(command -> desk.dispatch(List.of(command)).get(0)).toList();
  }

  private void conclude(List<DispatchId> ids, List<DispatchVeteran> sent) {
    for (int at = 0; at < 8; at++)
      desk.report(
          new ReportDispatch(ids.get(at), "已完成入户动员，签订协议过半，无群体性矛盾。", LocalDate.of(2018, 11, 20), 1));
    for (int at = 8; at < 12; at++)
      desk.conclude(
          new ReportDispatch(ids.get(at), "任务按期完成，群众无异议。", LocalDate.of(2018, 12, 20), 1));
    for (int at = 19; at < 22; at++)
      desk.conclude(new ReportDispatch(ids.get(at), "项目建成移交。", LocalDate.of(2017, 12, 22), 1));
    int voided = sent.size() - 2;
    desk.voidDispatch(
        new VoidDispatch(
            ids.get(voided), Decisions.amendment("本人因病未到任，选派撤销", LocalDate.of(2018, 7, 16)), 1));
  }

  private DispatchVeteran led(PersonOnDay veteran, int at, LocalDate on) {
    return sent(veteran, at, at % 2 == 0 ? DispatchLine.PROJECT : DispatchLine.LAND, true, on);
  }

  private DispatchVeteran sent(
      PersonOnDay veteran, int at, DispatchLine line, boolean leads, LocalDate on) {
    return new DispatchVeteran(
        veteran.person(),
        TASKS[at % TASKS.length],
        place(at),
        line,
        leads,
        "天组发〔" + on.getYear() + "〕" + (10 + at) + "号",
        on);
  }

  private String place(int at) {
    return county.townships().get(at % 13).name();
  }
}
