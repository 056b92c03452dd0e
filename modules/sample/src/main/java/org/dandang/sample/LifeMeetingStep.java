package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.Criticism;
import org.dandang.training.api.lifemeeting.HoldMeeting;
import org.dandang.training.api.lifemeeting.LifeMeetingDesk;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.LifeMeetingRecords;
import org.dandang.training.api.lifemeeting.MaterialKind;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.PrepareMeeting;

/**
 * Annual life meetings and those on inspection rectification, from the papers to the last problem.
 */
@ApplicationScoped
public class LifeMeetingStep implements SampleStep {
  @Inject LifeMeetingDesk desk;
  @Inject LifeMeetingRecords records;
  @Inject KnownPeople known;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("training");
  }

  @Override
  public int order() {
    return 320;
  }

  @Override
  public String title() {
    return "民主生活会";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    List<PersonOnDay> leaders = known.steadyLeaders(county.leaders());
    List<UnitOnDay> townships = county.townships();
    for (int place = 0; place < townships.size(); place++) {
      UnitOnDay township = townships.get(place);
      List<PersonOnDay> group = ofUnit(leaders, township);
      if (group.size() < 2) continue;
      LocalDate annual = LocalDate.of(2018, 12, 10).plusDays(place);
      hold(MeetingKind.ANNUAL, township, 2018, "强化创新理论武装，树牢“四个意识”", annual, group, place % 3 > 0);
      LocalDate special = LocalDate.of(2018, 5, 8).plusDays(2L * place);
      hold(MeetingKind.INSPECTION, township, 2018, "巡视整改专题", special, group, true);
      if (place < 5) {
        LocalDate before = LocalDate.of(2018, 1, 15).plusDays(place);
        hold(MeetingKind.ANNUAL, township, 2017, "认真学习领会习近平新时代中国特色社会主义思想", before, group, true);
      }
    }
    noise(county, leaders);
  }

  /** One of the year held in the January after, one in preparation, one cancelled, one void. */
  private void noise(County county, List<PersonOnDay> leaders) {
    List<UnitOnDay> organs =
        county.organs().stream().filter(unit -> ofUnit(leaders, unit).size() > 1).toList();
    UnitOnDay first = organs.get(0);
    LocalDate january = LocalDate.of(2019, 1, 24);
    hold(MeetingKind.ANNUAL, first, 2018, "强化创新理论武装", january, ofUnit(leaders, first), false);
    desk.prepare(
        new PrepareMeeting(
            MeetingKind.OTHER, first.unit(), 2019, "作风建设专题", LocalDate.of(2019, 3, 6)));
    UnitOnDay second = organs.get(1);
    LifeMeetingId cancelled =
        desk.prepare(
            new PrepareMeeting(
                MeetingKind.INSPECTION, second.unit(), 2018, "巡视整改专题", LocalDate.of(2018, 6, 20)));
    desk.cancel(cancelled, "并入县直机关统一召开", seen(cancelled));
    LocalDate day = LocalDate.of(2018, 12, 12);
    LifeMeetingId twice =
        hold(MeetingKind.ANNUAL, second, 2018, "强化创新理论武装", day, ofUnit(leaders, second), false);
    desk.voidMeeting(
        twice, new Amendment("重复录入", "县委组织部组织股", LocalDate.of(2019, 1, 10)), seen(twice));
  }

  private LifeMeetingId hold(
      MeetingKind kind,
      UnitOnDay unit,
      int year,
      String topic,
      LocalDate on,
      List<PersonOnDay> group,
      boolean finished) {
    LifeMeetingId id = desk.prepare(new PrepareMeeting(kind, unit.unit(), year, topic, on));
    desk.addMaterial(id, MaterialKind.PLAN, "会议方案", on.minusDays(21), seen(id));
    desk.addMaterial(id, MaterialKind.OPINIONS, "征求意见汇总", on.minusDays(14), seen(id));
    desk.addMaterial(id, MaterialKind.HEART_TALKS, "谈心谈话记录", on.minusDays(10), seen(id));
    desk.addMaterial(id, MaterialKind.SELF_EXAMINATION, "班子和个人对照检查材料", on.minusDays(5), seen(id));
    int members = Math.max(5, group.size());
    desk.hold(new HoldMeeting(id, on, "会议室", members, members - 1, seen(id)));
    PersonOnDay one = group.get(0);
    PersonOnDay other = group.get(1);
    desk.recordCriticism(
        id,
        List.of(
            new Criticism(one.person(), one.person(), "理论学习系统性不够，调研不够深入。"),
            new Criticism(other.person(), one.person(), "抓落实有时前紧后松。"),
            new Criticism(other.person(), other.person(), "与基层干部谈心少。")),
        seen(id));
    desk.addProblems(
        id,
        List.of(
            new AddProblem("调研不够深入", "每月到村调研不少于四天", one.person(), on.plusDays(60)),
            new AddProblem("与基层干部谈心少", "每季度与分管干部谈心一次", other.person(), on.plusDays(90))),
        seen(id));
    desk.solve(id, 1, "已制定调研计划并按月落实", on.plusDays(30), seen(id));
    if (finished) {
      desk.solve(id, 2, "已完成一轮谈心谈话", on.plusDays(40), seen(id));
      desk.report(id, on.plusDays(12), seen(id));
      desk.close(id, on.plusDays(45), seen(id));
    }
    return id;
  }

  private static List<PersonOnDay> ofUnit(List<PersonOnDay> leaders, UnitOnDay unit) {
    return leaders.stream().filter(one -> one.label().unit().equals(unit.unit())).toList();
  }

  private long seen(LifeMeetingId id) {
    return records.get(id).version();
  }
}
