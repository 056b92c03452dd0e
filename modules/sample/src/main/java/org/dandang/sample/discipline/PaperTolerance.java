package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.AcceptTolerance;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.ConsultOnTolerance;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.DecideTolerance;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.DetermineTolerance.Judgement;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.GiveFeedback;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.TrackCorrection;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.accountability.api.WriteConclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.sample.County;

/** Takes an application for tolerance as far as it went; days are counted from the application. */
public final class PaperTolerance {
  /** Day on which an effect is granted. */
  static final int GRANTED = 32;

  private static final long ANY = -1;
  private static final Applicant[] APPLICANTS = Applicant.values();
  private static final List<String> MATTERS =
      List.of(
          "推进搬迁项目时先行开工、手续后补",
          "探索合作社分红办法时经验不足造成偏差",
          "抗旱应急中简化采购程序",
          "落实上级试点要求时政策理解有误",
          "为赶工期未及时上报设计变更");

  private static final Map<Criterion, String> FAVOURABLE =
      new EnumMap<>(
          Map.of(
              Criterion.INEXPERIENCE_NOT_KNOWING_BREACH, "属先行先试缺乏经验，非明知故犯。",
              Criterion.EXPLORATION_NOT_BANNED_ACT, "当时无明确限制规定。",
              Criterion.UNINTENDED_NOT_SELF_INTEREST, "未谋取私利。",
              Criterion.MOTIVE, "出于推动工作。",
              Criterion.CIRCUMSTANCES, "任务急、时限紧。",
              Criterion.PROCEDURE, "经集体研究。",
              Criterion.NATURE, "情节轻微。",
              Criterion.CONSEQUENCES, "未造成重大损失。",
              Criterion.RECOVERY, "已主动补办手续、挽回损失。"));

  private final ToleranceDesk desk;
  private final Cast cast;
  private int entered;

  public PaperTolerance(ToleranceDesk desk, Cast cast) {
    this.desk = desk;
    this.cast = cast;
  }

  public ToleranceId applied(PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    int place = entered++;
    return desk.apply(
        new ApplyForTolerance(
            APPLICANTS[place % APPLICANTS.length],
            person,
            caseFile,
            MATTERS.get(place % MATTERS.size()),
            cast.officer(),
            cast.reviewer(),
            on));
  }

  public ToleranceId rejected(PersonId person, LocalDate on) {
    ToleranceId id = applied(person, Optional.empty(), on);
    desk.accept(new AcceptTolerance(id, false, "不属于容错受理范围。", after(on, 3), ANY));
    return id;
  }

  public ToleranceId consulted(PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    ToleranceId id = applied(person, caseFile, on);
    desk.accept(new AcceptTolerance(id, true, "符合受理条件。", after(on, 3), ANY));
    desk.verify(
        new VerifyTolerance(id, cast.first(), "经核实，情况与申请基本相符。", "本人说明了经过。", after(on, 14), ANY));
    desk.consult(
        new ConsultOnTolerance(
            id, "容错会商〔" + on.getYear() + "〕" + entered + "号", after(on, 18), ANY));
    return id;
  }

  public ToleranceId tolerated(PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    Determination determination = entered % 6 == 5 ? Determination.PARTLY : Determination.TOLERATED;
    ToleranceId id = determined(person, caseFile, on, determination, Set.of());
    LocalDate due = after(on, 90);
    desk.giveFeedback(new GiveFeedback(id, "三个月内补办手续、完善制度。", due, after(on, 31), ANY));
    if (due.isBefore(County.TODAY))
      desk.track(new TrackCorrection(id, "已按期整改到位。", after(on, 85), ANY));
    return id;
  }

  public ToleranceId refused(PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    Set<Exclusion> exclusions = entered % 2 == 0 ? Set.of(Exclusion.REPEATED_ERROR) : Set.of();
    return determined(person, caseFile, on, Determination.NOT_TOLERATED, exclusions);
  }

  private ToleranceId determined(
      PersonId person,
      Optional<CaseId> caseFile,
      LocalDate on,
      Determination determination,
      Set<Exclusion> exclusions) {
    ToleranceId id = consulted(person, caseFile, on);
    boolean favourable = determination != Determination.NOT_TOLERATED;
    desk.determine(
        new DetermineTolerance(
            id,
            determination,
            FAVOURABLE.entrySet().stream()
                .map(one -> judgement(one.getKey(), one.getValue(), favourable))
                .toList(),
            exclusions,
            Optional.of(cast.reviewer()),
            Optional.of(cast.organisation()),
            after(on, 22),
            ANY));
    desk.decide(new DecideTolerance(id, PaperCases.committee(cast, after(on, 26), entered), ANY));
    desk.conclude(
        new WriteConclusion(id, "容错结论〔" + on.getYear() + "〕" + entered + "号", after(on, 29), ANY));
    return id;
  }

  /** Losses are made good even where the rest speaks against it. */
  private static Judgement judgement(Criterion criterion, String reason, boolean favourable) {
    return favourable || criterion == Criterion.RECOVERY
        ? new Judgement(criterion, true, reason)
        : new Judgement(criterion, false, "经核实，此项不予认定。");
  }

  public GrantId granted(ToleranceId id, Effect effect, LocalDate applied) {
    return desk.grant(GrantEffect.plain(id, effect, after(applied, GRANTED), ANY));
  }

  public GrantId grantedBelowRange(ToleranceId id, LocalDate applied) {
    return desk.grant(
        new GrantEffect(
            id,
            Effect.LIGHTER_SANCTION,
            true,
            Optional.of("主动挽回损失"),
            after(applied, GRANTED),
            ANY));
  }
}
