package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.GiveMeasure;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.Organ;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.RuleBooks;

/** Paper files of the case organs, as far as a test needs them. */
public final class Dossiers {
  public static final LocalDate MARCH = LocalDate.of(2018, 3, 5);
  public static final PersonId KEEPER = new PersonId(21);
  public static final PersonId REVIEWER = new PersonId(22);
  public static final PersonId FIRST = new PersonId(23);
  public static final PersonId SECOND = new PersonId(24);
  public static final PersonId TRIAL = new PersonId(25);
  public static final PersonId ORGANISATION = new PersonId(26);
  public static final Recusal NOBODY_RELATED = new Recusal((one, other, day) -> false);
  public static final CommitteeRule RULE =
      new CommitteeRule(new Fraction(2, 3), new Fraction(1, 2));
  public static final EffectPeriods PERIODS = new EffectPeriods(RuleBooks.standard());

  private static final AtomicLong NEXT = new AtomicLong(800_000);

  private Dossiers() {}

  public static long next() {
    return NEXT.incrementAndGet();
  }

  public static LabelThen label(UnitId unit) {
    return new LabelThen("农某", "nong mou", unit, "某乡", "干部");
  }

  public static CaseFile prepared(CaseKind kind, UnitId unit, PersonId... persons) {
    long id = next();
    CaseFile prepared =
        new CaseFile(new CaseId(id), "天问〔2018〕" + id + "号", kind, "工作推进", KEEPER, REVIEWER, MARCH);
    for (PersonId person : persons) prepared.concerns(next(), person, label(unit));
    return prepared;
  }

  public static Consultation consultation(LocalDate on, CaseFile... cases) {
    long id = next();
    HoldConsultation command =
        new HoldConsultation(
            Arrays.stream(cases).map(one -> new HoldConsultation.Item(one.id(), "可以启动")).toList(),
            REVIEWER,
            ORGANISATION,
            List.of(new HoldConsultation.Member(Organ.ORGANISATION, SECOND)),
            "会商纪要" + id + "号",
            "可以启动",
            KEEPER,
            on);
    return new Consultation(new ConsultationId(id), "天商〔2018〕" + id + "号", command, List.of(cases));
  }

  public static DecisionBasis meeting(LocalDate on) {
    return DecisionBasis.meeting("常委会纪要5号", on, "县委书记", 11, 9, 9);
  }

  public static CaseFile openAccountability(UnitId unit, PersonId... persons) {
    CaseFile opened = prepared(CaseKind.ACCOUNTABILITY, unit, persons);
    opened.consulted(new ConsultationId(1), MARCH.plusDays(5));
    opened.openByCommittee(meeting(MARCH.plusDays(8)), RULE, MARCH.plusDays(9));
    return opened;
  }

  public static CaseFile openDisciplinary(UnitId unit, PersonId... persons) {
    CaseFile opened = prepared(CaseKind.DISCIPLINARY, unit, persons);
    opened.openBySlip(
        DecisionBasis.slip("呈批7号", MARCH.plusDays(3), "县委书记"), true, MARCH.plusDays(4));
    return opened;
  }

  /** Reviewed, heard, and proposed on that day. */
  public static CaseFile proposed(CaseFile opened, Sanction proposed, LocalDate on) {
    opened.assign(FIRST, SECOND, NOBODY_RELATED, MARCH.plusDays(10));
    for (PersonId person : opened.persons()) {
      opened.hear(person, false, "本人陈述", MARCH.plusDays(20));
      opened.propose(next(), person, TRIAL, proposal(proposed, on));
    }
    return opened;
  }

  public static Proposal proposal(Sanction proposed, LocalDate on) {
    return new Proposal(
        "第一百二十一条", Sanction.PARTY_WARNING, Sanction.PARTY_PROBATION, proposed, "审理意见", on);
  }

  public static FinalDecision sanction(Sanction sanction, LocalDate on) {
    return new FinalDecision(
        sanction.ladder(),
        Outcome.SANCTIONED,
        Optional.of(sanction),
        probation(sanction),
        Optional.empty(),
        "处分决定3号",
        on,
        PERIODS.until(sanction, on, probation(sanction), Optional.empty()),
        Optional.of(PERIODS.rule(sanction, on)));
  }

  public static Optional<Integer> probation(Sanction sanction) {
    return sanction == Sanction.PARTY_PROBATION ? Optional.of(12) : Optional.empty();
  }

  public static FinalDecision exemption(LocalDate on) {
    return new FinalDecision(
        Ladder.PARTY,
        Outcome.EXEMPTED,
        Optional.empty(),
        Optional.empty(),
        Optional.of("情节轻微"),
        "书面结论4号",
        on,
        Optional.empty(),
        Optional.empty());
  }

  public static Tolerance applied(
      UnitId unit, PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    long id = next();
    return new Tolerance(
        new ToleranceId(id),
        "天容〔2018〕" + id + "号",
        new ApplyForTolerance(Applicant.CADRE, person, caseFile, "项目先行先试", KEEPER, REVIEWER, on),
        label(unit));
  }

  public static Tolerance consulted(
      UnitId unit, PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    Tolerance tolerance = applied(unit, person, caseFile, on);
    tolerance.accept(true, "属于受理范围", on.plusDays(2));
    tolerance.verify(
        new VerifyTolerance(tolerance.id(), FIRST, "情况属实", "本人说明", on.plusDays(10), -1));
    tolerance.consult("会商5号", on.plusDays(12));
    return tolerance;
  }

  public static DetermineTolerance determination(
      Determination determination, Set<Exclusion> exclusions, LocalDate on) {
    return new DetermineTolerance(
        new ToleranceId(1),
        determination,
        EnumSet.allOf(Criterion.class).stream()
            .map(one -> new DetermineTolerance.Judgement(one, true, "理由"))
            .toList(),
        exclusions,
        Optional.of(REVIEWER),
        Optional.of(ORGANISATION),
        on,
        -1);
  }

  public static Tolerance concluded(
      Determination determination,
      UnitId unit,
      PersonId person,
      Optional<CaseId> caseFile,
      LocalDate on) {
    Tolerance tolerance = consulted(unit, person, caseFile, on);
    tolerance.determine(determination(determination, Set.of(), on.plusDays(14)));
    tolerance.decideByCommittee(meeting(on.plusDays(16)), RULE);
    tolerance.conclude("容错结论6号", on.plusDays(18));
    return tolerance;
  }

  public static Tolerance tolerated(
      UnitId unit, PersonId person, Optional<CaseId> caseFile, LocalDate on) {
    return concluded(Determination.TOLERATED, unit, person, caseFile, on);
  }

  /** Granted on the twentieth day after the application. */
  public static Grant grant(Tolerance tolerance, Effect effect) {
    return tolerance.grant(
        new GrantId(next()),
        GrantEffect.plain(
            tolerance.id(), effect, tolerance.application().appliedOn().plusDays(20), -1),
        true);
  }

  public static FirstFormMeasure measure(
      MeasureKind kind, UnitId unit, PersonId person, Optional<Grant> grant, LocalDate on) {
    return new FirstFormMeasure(
        new MeasureId(next()),
        new GiveMeasure(person, kind, "推进迟缓", "本人表态", grant.map(Grant::id), KEEPER, REVIEWER, on),
        label(unit),
        grant,
        PERIODS);
  }
}
