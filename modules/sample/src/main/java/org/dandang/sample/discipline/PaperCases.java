package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AssignReview;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.DecideSanction;
import org.dandang.accountability.api.EndCase;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.HearPerson;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.OpenCase;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.ProposeSanction;
import org.dandang.accountability.api.RegisterCase;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.sample.County;

/** Takes a case through its gate and to its end; days are counted from its registration. */
public final class PaperCases {
  public static final long ANY = -1;

  /** Day on which the proposal is frozen. */
  static final int FROZEN = 60;

  /** Day on which the matter is decided, after a tolerance application had its way. */
  static final int DECIDED = 108;

  private static final List<String> MATTERS =
      List.of(
          "易地扶贫搬迁安置点建设进度滞后",
          "农村饮水工程管护不到位",
          "项目资金拨付审核把关不严",
          "环境整治台账更新不及时",
          "产业奖补验收程序不完整",
          "征地拆迁工作中擅自简化程序");

  private final CaseDesk desk;
  private final Cast cast;
  private int entered;

  public PaperCases(CaseDesk desk, Cast cast) {
    this.desk = desk;
    this.cast = cast;
  }

  public CaseId register(CaseKind kind, LocalDate on, List<PersonId> persons) {
    String matter = MATTERS.get(entered++ % MATTERS.size());
    return desk.register(
        new RegisterCase(kind, matter, persons, cast.manager(), cast.reviewer(), on));
  }

  /** Filed on the slip of the committee's head and reviewed by two. */
  public CaseId filed(LocalDate registered, List<PersonId> persons) {
    CaseId id = register(CaseKind.DISCIPLINARY, registered, persons);
    LocalDate signed = after(registered, 5);
    desk.open(
        new OpenCase(
            id,
            DecisionBasis.slip(
                "立案呈批〔" + registered.getYear() + "〕" + entered + "号", signed, cast.secretaryName()),
            Optional.of(cast.secretary()),
            after(registered, 6),
            ANY));
    assign(id, after(registered, 8));
    return id;
  }

  /** Opened by the committee's meeting after the consultation. */
  public void openedByCommittee(CaseId id, LocalDate meeting) {
    desk.open(
        new OpenCase(
            id, committee(cast, meeting, entered), Optional.empty(), after(meeting, 1), ANY));
    assign(id, after(meeting, 3));
  }

  static DecisionBasis committee(Cast cast, LocalDate on, int item) {
    return DecisionBasis.meeting(
        "县委常委会纪要〔" + on.getYear() + "〕" + (on.getDayOfYear() / 7 + 1) + "号第" + (item % 9 + 1) + "项",
        on,
        cast.secretaryName(),
        11,
        10,
        10);
  }

  private void assign(CaseId id, LocalDate on) {
    desk.assignReview(new AssignReview(id, cast.officer(), cast.other(), on, ANY));
  }

  public void heard(CaseId id, PersonId person, LocalDate on) {
    boolean waived = person.value() % 5 == 0;
    desk.hear(
        new HearPerson(id, person, waived, waived ? "书面表示不作陈述申辩。" : "本人陈述了经过并表示认识到不足。", on, ANY));
  }

  /** Heard, and the proposal frozen, within that range. */
  public CaseId proposed(
      LocalDate registered,
      List<PersonId> persons,
      Sanction lightest,
      Sanction heaviest,
      Sanction proposed) {
    CaseId id = filed(registered, persons);
    for (PersonId person : persons) {
      heard(id, person, after(registered, 40));
      propose(id, person, lightest, heaviest, proposed, after(registered, FROZEN));
    }
    return id;
  }

  public void propose(
      CaseId id,
      PersonId person,
      Sanction lightest,
      Sanction heaviest,
      Sanction proposed,
      LocalDate on) {
    desk.propose(
        new ProposeSanction(
            id,
            person,
            "《中国共产党纪律处分条例》有关条款",
            lightest,
            heaviest,
            proposed,
            "事实清楚，证据确凿，建议按拟处分意见办理。",
            cast.trial(),
            on,
            ANY));
  }

  public void sanction(
      CaseId id,
      PersonId person,
      Sanction sanction,
      Optional<GrantId> grant,
      Optional<String> ground,
      LocalDate on) {
    desk.decide(
        new DecideSanction(
            id,
            person,
            sanction.ladder(),
            Outcome.SANCTIONED,
            Optional.of(sanction),
            Optional.empty(),
            grant,
            ground,
            "天纪〔" + on.getYear() + "〕" + person.value() % 90 + "号",
            on,
            ANY));
    enforced(id, person, sanction.ladder(), on);
  }

  /** Served, announced, carried out and reported in time, as far as the day of the sample goes. */
  private void enforced(CaseId id, PersonId person, Ladder ladder, LocalDate decided) {
    step(id, person, ladder, EnforcementStep.SERVED, "直接送达，本人签收。", after(decided, 3));
    step(id, person, ladder, EnforcementStep.ANNOUNCED, "在其所在党支部（单位）宣布。", after(decided, 10));
    step(
        id,
        person,
        ladder,
        EnforcementStep.EXECUTED,
        "已办理职务、工资变更手续，决定书归入本人档案。",
        after(decided, 20));
    if (ladder == Ladder.PARTY)
      step(id, person, ladder, EnforcementStep.REPORTED, "执行情况已书面报告。", after(decided, 40));
  }

  private void step(
      CaseId id, PersonId person, Ladder ladder, EnforcementStep step, String words, LocalDate on) {
    if (!on.isAfter(County.TODAY))
      desk.enforce(new EnforceSanction(id, person, ladder, step, words, on, ANY));
  }

  public void exempt(CaseId id, PersonId person, Optional<GrantId> grant, LocalDate on) {
    desk.decide(
        new DecideSanction(
            id,
            person,
            Ladder.PARTY,
            Outcome.EXEMPTED,
            Optional.empty(),
            Optional.empty(),
            grant,
            Optional.of("主动挽回损失，情节轻微"),
            "免予处分结论〔" + on.getYear() + "〕" + person.value() % 90 + "号",
            on,
            ANY));
    step(id, person, Ladder.PARTY, EnforcementStep.SERVED, "直接送达，本人签收。", after(on, 3));
  }

  public void conclude(CaseId id, LocalDate on) {
    desk.end(new EndCase(id, false, "处理决定已作出并宣布。", on, ANY));
  }

  public void drop(CaseId id, LocalDate on) {
    desk.end(new EndCase(id, true, "经会商研判，情节轻微，不予启动问责。", on, ANY));
  }
}
