package org.dandang.sample.discipline;

import static org.dandang.accountability.api.Sanction.ADMIN_DEMERIT;
import static org.dandang.accountability.api.Sanction.ADMIN_WARNING;
import static org.dandang.accountability.api.Sanction.PARTY_PROBATION;
import static org.dandang.accountability.api.Sanction.PARTY_REMOVAL;
import static org.dandang.accountability.api.Sanction.PARTY_SERIOUS_WARNING;
import static org.dandang.accountability.api.Sanction.PARTY_WARNING;
import static org.dandang.sample.Workdays.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AppealDesk;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.DecideAppeal;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Sanction;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.VoidCase;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.sample.Scans;

/**
 * Disciplinary cases: eight with a lighter sanction by tolerance, one of them with two persons;
 * four persons exempted; beside them sanctions as proposed, lighter or exempted without tolerance,
 * refused, voided, open ones and appeals.
 */
final class SanctionFiles {
  private static final int APPLIED = 65;

  private final CaseDesk desk;
  private final AppealDesk appeals;
  private final PaperCases cases;
  private final PaperTolerance tolerance;
  private final Cast cast;
  private final Crowd crowd;

  SanctionFiles(
      CaseDesk desk,
      AppealDesk appeals,
      PaperCases cases,
      PaperTolerance tolerance,
      Cast cast,
      Crowd crowd) {
    this.desk = desk;
    this.appeals = appeals;
    this.cases = cases;
    this.tolerance = tolerance;
    this.cast = cast;
    this.crowd = crowd;
  }

  void enter(Scans scans) {
    reduced();
    exempted();
    withoutTolerance();
    open(scans);
  }

  private void reduced() {
    reduced(LocalDate.of(2017, 8, 7), 1, PARTY_SERIOUS_WARNING, PARTY_WARNING);
    reduced(LocalDate.of(2018, 1, 15), 1, PARTY_REMOVAL, PARTY_SERIOUS_WARNING);
    reduced(LocalDate.of(2018, 2, 26), 1, PARTY_REMOVAL, PARTY_WARNING);
    reduced(LocalDate.of(2018, 3, 19), 1, PARTY_SERIOUS_WARNING, PARTY_WARNING);
    reduced(LocalDate.of(2018, 5, 21), 2, PARTY_SERIOUS_WARNING, PARTY_WARNING);
    reduced(LocalDate.of(2018, 6, 25), 1, PARTY_PROBATION, PARTY_REMOVAL);
    reduced(LocalDate.of(2018, 10, 8), 1, PARTY_SERIOUS_WARNING, PARTY_WARNING);
    belowRange(LocalDate.of(2018, 4, 23));
    CaseId wrong = reduced(LocalDate.of(2018, 7, 2), 1, PARTY_REMOVAL, PARTY_WARNING);
    desk.voidCase(
        new VoidCase(
            wrong,
            new Amendment("与另一案件重复登记", "纪委分管领导", LocalDate.of(2018, 12, 24)),
            PaperCases.ANY));
  }

  private CaseId reduced(LocalDate registered, int count, Sanction proposed, Sanction end) {
    List<PersonId> persons = crowd.next(count);
    CaseId id = cases.proposed(registered, persons, PARTY_WARNING, PARTY_PROBATION, proposed);
    if (count == 1)
      cases.propose(
          id,
          persons.get(0),
          ADMIN_WARNING,
          ADMIN_DEMERIT,
          ADMIN_WARNING,
          after(registered, PaperCases.FROZEN));
    for (PersonId person : persons)
      cases.sanction(
          id,
          person,
          end,
          Optional.of(granted(id, person, Effect.LIGHTER_SANCTION, registered)),
          Optional.empty(),
          decided(registered));
    if (count == 1)
      cases.sanction(
          id,
          persons.get(0),
          ADMIN_WARNING,
          Optional.empty(),
          Optional.empty(),
          decided(registered));
    cases.conclude(id, after(registered, PaperCases.DECIDED + 5));
    return id;
  }

  private void belowRange(LocalDate registered) {
    PersonId person = crowd.next();
    CaseId id =
        cases.proposed(registered, List.of(person), PARTY_REMOVAL, PARTY_PROBATION, PARTY_REMOVAL);
    LocalDate applied = after(registered, APPLIED);
    ToleranceId tolerated = tolerance.tolerated(person, Optional.of(id), applied);
    cases.sanction(
        id,
        person,
        PARTY_SERIOUS_WARNING,
        Optional.of(tolerance.grantedBelowRange(tolerated, applied)),
        Optional.of("主动挽回损失"),
        decided(registered));
    cases.conclude(id, after(registered, PaperCases.DECIDED + 5));
  }

  private void exempted() {
    exempted(LocalDate.of(2018, 2, 5), 2, PARTY_WARNING);
    exempted(LocalDate.of(2018, 5, 7), 1, PARTY_SERIOUS_WARNING);
    exempted(LocalDate.of(2018, 8, 13), 1, PARTY_WARNING);
  }

  private void exempted(LocalDate registered, int count, Sanction proposed) {
    List<PersonId> persons = crowd.next(count);
    CaseId id = cases.proposed(registered, persons, PARTY_WARNING, PARTY_SERIOUS_WARNING, proposed);
    for (PersonId person : persons)
      cases.exempt(
          id,
          person,
          Optional.of(granted(id, person, Effect.EXEMPTION, registered)),
          decided(registered));
    cases.conclude(id, after(registered, PaperCases.DECIDED + 5));
  }

  private GrantId granted(CaseId id, PersonId person, Effect effect, LocalDate registered) {
    LocalDate applied = after(registered, APPLIED);
    return tolerance.granted(
        tolerance.tolerated(person, Optional.of(id), applied), effect, applied);
  }

  private void withoutTolerance() {
    for (int place = 0; place < 6; place++) {
      Sanction end = place % 2 == 0 ? PARTY_WARNING : PARTY_SERIOUS_WARNING;
      ended(after(LocalDate.of(2017, 10, 9), 55 * place), end, end);
    }
    ended(LocalDate.of(2018, 4, 9), PARTY_REMOVAL, PARTY_SERIOUS_WARNING);
    LocalDate registered = LocalDate.of(2018, 6, 4);
    PersonId person = crowd.next();
    CaseId exempt =
        cases.proposed(
            registered, List.of(person), PARTY_WARNING, PARTY_SERIOUS_WARNING, PARTY_WARNING);
    cases.exempt(exempt, person, Optional.empty(), decided(registered));
    cases.conclude(exempt, after(registered, PaperCases.DECIDED + 5));
    for (int place = 0; place < 3; place++) refused(after(LocalDate.of(2018, 3, 5), 40 * place));
    appealed(LocalDate.of(2018, 1, 29), PARTY_SERIOUS_WARNING, PARTY_SERIOUS_WARNING);
    appealed(LocalDate.of(2018, 3, 12), PARTY_SERIOUS_WARNING, PARTY_WARNING);
  }

  private CaseId ended(LocalDate registered, Sanction proposed, Sanction end) {
    return ended(registered, crowd.next(), proposed, end);
  }

  private CaseId ended(LocalDate registered, PersonId person, Sanction proposed, Sanction end) {
    CaseId id =
        cases.proposed(registered, List.of(person), PARTY_WARNING, PARTY_PROBATION, proposed);
    cases.sanction(id, person, end, Optional.empty(), Optional.of("配合审查"), decided(registered));
    cases.conclude(id, after(registered, PaperCases.DECIDED + 5));
    return id;
  }

  private void refused(LocalDate registered) {
    PersonId person = crowd.next();
    CaseId id =
        cases.proposed(registered, List.of(person), PARTY_WARNING, PARTY_PROBATION, PARTY_WARNING);
    tolerance.refused(person, Optional.of(id), after(registered, APPLIED));
    cases.sanction(
        id, person, PARTY_WARNING, Optional.empty(), Optional.empty(), decided(registered));
    cases.conclude(id, after(registered, PaperCases.DECIDED + 5));
  }

  /** Other people looked at it again; what an appeal lightens is no tolerance. */
  private void appealed(LocalDate registered, Sanction before, Sanction after) {
    PersonId person = crowd.next();
    CaseId id = ended(registered, person, before, before);
    LocalDate filed = after(registered, PaperCases.DECIDED + 20);
    AppealId appeal =
        appeals.file(
            new FileAppeal(
                id, person, Ladder.PARTY, "认为处分过重。", cast.handler(), cast.second(), filed));
    appeals.decide(
        new DecideAppeal(
            appeal,
            Optional.of(after),
            Optional.empty(),
            "复议决定〔" + filed.getYear() + "〕" + person.value() % 90 + "号",
            after(filed, 60),
            PaperCases.ANY));
  }

  private void open(Scans scans) {
    CaseId scanned = cases.filed(LocalDate.of(2018, 12, 3), crowd.next(1));
    scans.keepSealed(
        "accountability",
        scanned.value(),
        "立案呈批表",
        List.of("经初步核实，拟予立案审查。", "县纪委主要负责人签批：同意。", "2018年12月10日"));
    scans.keepSealed(
        "accountability",
        scanned.value(),
        "审查谈话笔录",
        List.of("谈话人、记录人两人在场，笔录经本人核对无误后签名。", "2018年12月13日"));
    cases.filed(LocalDate.of(2019, 1, 14), crowd.next(2));
    cases.proposed(
        LocalDate.of(2018, 11, 12), crowd.next(1), PARTY_WARNING, PARTY_PROBATION, PARTY_WARNING);
  }

  private static LocalDate decided(LocalDate registered) {
    return after(registered, PaperCases.DECIDED);
  }
}
