package org.dandang.sample.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.intake.IntakeDesk;
import org.dandang.personnel.api.intake.IntakeDetail;
import org.dandang.personnel.api.intake.IntakeKind;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeRow;
import org.dandang.personnel.api.intake.IntakeTable;
import org.dandang.personnel.api.intake.ReceiveTable;
import org.dandang.personnel.api.intake.UndoIntake;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;

/** Tables that units sent in: one taken but for a wrong line, one taken and undone. */
@ApplicationScoped
public class TablesStep implements SampleStep {
  private static final List<String> HEADINGS =
      List.of("单位", "岗位名称", "职务层次", "定员", "最低学历", "专业要求", "经常下乡", "设立日期");

  @Inject IntakeDesk intakes;
  @Inject IntakeRecords records;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 167;
  }

  @Override
  public String title() {
    return "表格导入";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    take(
        "2018年基层站所岗位设置表.xlsx",
        List.of(
            post("县林业局", "营林股股长", "林学", "是"),
            post("县水利局", "河长制办公室负责人", "水利水电工程", "是"),
            post("县农业局", "农产品质量检测员", "农学", "否"),
            post("县扶贫开发中心", "项目管理员", "", "是")));
    take("2018年岗位设置表（县民政局）.xlsx", List.of(post("县民政局", "社会救助股股长", "", "是")));
    undo(County.TODAY.minusDays(1));
  }

  private void take(String file, List<List<String>> posts) {
    List<IntakeTable.Line> lines = new ArrayList<>();
    lines.add(new IntakeTable.Line(1, HEADINGS, Set.of()));
    posts.forEach(post -> lines.add(new IntakeTable.Line(lines.size() + 1, post, Set.of())));
    intakes.takeGood(new ReceiveTable(IntakeKind.POSTS, new IntakeTable(file, "岗位", lines)));
  }

  private static List<String> post(String unit, String title, String profession, String outdoors) {
    return List.of(unit, title, "科员及以下", "1", "大学专科毕业", profession, outdoors, "2018-01-01");
  }

  private void undo(LocalDate on) {
    IntakeRow newest = records.list(ListQuery.first(1)).rows().get(0);
    IntakeDetail detail = records.get(newest.id());
    intakes.undo(
        new UndoIntake(
            newest.id(), new Amendment("报送单位撤回，另行报送", "县委组织部分管领导", on), detail.version()));
  }
}
