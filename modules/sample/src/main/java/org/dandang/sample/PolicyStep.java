package org.dandang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.policy.api.DocumentId;
import org.dandang.policy.api.DraftDocument;
import org.dandang.policy.api.DraftDocument.ClauseText;
import org.dandang.policy.api.DraftingMeeting;
import org.dandang.policy.api.Platform;
import org.dandang.policy.api.PolicyDesk;
import org.dandang.policy.api.PolicyField;
import org.dandang.policy.api.PolicyLevel;
import org.dandang.policy.api.PolicyRecords;
import org.dandang.policy.api.Publicise;

/**
 * Incentive documents from the first draft to where they were made known; a draft and a void one.
 */
@ApplicationScoped
public class PolicyStep implements SampleStep {
  @Inject PolicyDesk desk;
  @Inject PolicyRecords records;
  @Inject Scans scans;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.runs("policy");
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public String title() {
    return "制度文件";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    UnitOnDay unit = county.unit("县委组织部");
    DocumentId measures =
        issue(
            unit,
            "激励乡镇干部担当作为若干措施",
            PolicyField.GENERAL,
            LocalDate.of(2018, 3, 12),
            "天办发〔2018〕16号",
            4,
            "对敢于担当、实绩突出的乡镇干部优先提拔使用。",
            "每年从乡镇干部中评选先进个人并予以表彰。",
            "落实乡镇工作补贴和年休假制度。",
            "建立县领导联系乡镇干部谈心谈话制度。");
    publicise(measures, LocalDate.of(2018, 5, 3), 6);
    DocumentId rules =
        issue(
            unit,
            "“争做担当作为好干部”实施细则",
            PolicyField.SELECTION,
            LocalDate.of(2018, 4, 9),
            "天组发〔2018〕31号",
            5,
            "担当有为者有位，消极无为者失位。",
            "分类建立干部库，动态掌握各领域干部情况。",
            "在扶贫一线、项目一线、岗位一线设置培养岗位。");
    publicise(rules, LocalDate.of(2018, 6, 8), 5);
    DocumentId tolerance =
        issue(
            unit,
            "干部容错纠错实施办法",
            PolicyField.TOLERANCE,
            LocalDate.of(2017, 12, 5),
            "天办发〔2018〕9号",
            3,
            "把先行先试中的失误同明知故犯的违纪违法区分开来。",
            "推动发展中的无意过失，经认定可以从轻、减轻或者免予处理。",
            "经认定容错的干部，在评优评先和提拔使用时不受影响。",
            "弄虚作假、失职渎职、以权谋私的，不予容错。",
            "容错认定由纪检监察机关会同组织部门作出。",
            "及时为受到失实举报的干部澄清事实。");
    publicise(tolerance, LocalDate.of(2018, 3, 20), 4);
    DocumentId appraisal =
        issue(
            unit,
            "乡镇和县直单位领导班子平时考核办法",
            PolicyField.APPRAISAL,
            LocalDate.of(2018, 6, 4),
            "天组发〔2018〕47号",
            2,
            "平时考核按季度进行。",
            "考核结果作为选拔任用、评优评先的重要依据。");
    publicise(appraisal, LocalDate.of(2018, 8, 1), 2);
    DocumentId care =
        issue(
            unit,
            "“精准关怀干部”行动方案",
            PolicyField.CARE,
            LocalDate.of(2018, 2, 26),
            "天组发〔2018〕22号",
            2,
            "县、乡党组织书记每年与干部面对面谈心谈话。",
            "组建“前帮后援服务团”，帮助驻村工作队员解决实际困难。");
    publicise(care, LocalDate.of(2018, 4, 12), 3);
    noise(unit, seed);
  }

  /** What must not count: an older document, a draft, one entered twice, one repealed since. */
  private void noise(UnitOnDay unit, RandomGenerator seed) {
    LocalDate before = LocalDate.of(2017, 3, 1).plusDays(seed.nextInt(10));
    DocumentId old =
        issue(unit, "干部教育培训学分管理办法", PolicyField.EDUCATION, before, "天组发〔2017〕28号", 1, "每年不少于九十学时。");
    desk.repeal(old, "被新办法代替", LocalDate.of(2018, 9, 30), seen(old));
    draft(unit, "关心关爱驻村干部补充规定", PolicyField.CARE, LocalDate.of(2019, 1, 15), "征求意见。");
    DocumentId twice =
        issue(
            unit,
            "激励乡镇干部担当作为措施（重复登记）",
            PolicyField.GENERAL,
            LocalDate.of(2018, 3, 12),
            "天办发〔2018〕16号之二",
            1,
            "重复。");
    desk.voidDocument(
        twice, new Amendment("同一文件重复登记", "组织部办公室", LocalDate.of(2018, 6, 20)), seen(twice));
  }

  private DocumentId issue(
      UnitOnDay unit,
      String title,
      PolicyField field,
      LocalDate drafted,
      String number,
      int meetings,
      String... clauses) {
    DocumentId document = draft(unit, title, field, drafted, clauses);
    for (int meeting = 1; meeting <= meetings; meeting++) {
      LocalDate on = drafted.plusDays(7L * meeting);
      desk.discuss(
          document,
          new DraftingMeeting(on, "第" + meeting + "次研究《" + title + "》", "县委组织部部务会", 9, "修改后再议"),
          seen(document));
    }
    LocalDate issued = drafted.plusDays(7L * meetings + 9);
    desk.issue(document, number, issued, seen(document));
    List<String> lines = new ArrayList<>(List.of(clauses));
    lines.add(unit.name() + " " + issued);
    scans.keep("policy", document.value(), Mark.PUBLIC, number + " " + title, lines);
    return document;
  }

  private DocumentId draft(
      UnitOnDay unit, String title, PolicyField field, LocalDate drafted, String... clauses) {
    List<ClauseText> texts = new ArrayList<>();
    for (String clause : clauses) texts.add(new ClauseText(texts.size() + 1, clause));
    return desk.draft(
        new DraftDocument(
            title, PolicyLevel.COUNTY, field, unit.unit(), unit.name(), drafted, texts));
  }

  private void publicise(DocumentId document, LocalDate from, int items) {
    String title = records.get(document).title();
    for (int item = 0; item < items; item++) {
      Platform platform = Platform.values()[item % Platform.values().length];
      desk.publicise(
          document,
          new Publicise(platform, "宣传《" + title + "》", from.plusDays(5L * item), ""),
          seen(document));
    }
  }

  private long seen(DocumentId document) {
    return records.get(document).version();
  }
}
