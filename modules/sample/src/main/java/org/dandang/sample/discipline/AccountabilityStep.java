package org.dandang.sample.discipline;

import static org.dandang.sample.Workdays.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.dandang.accountability.api.AppealDesk;
import org.dandang.accountability.api.CaseDesk;
import org.dandang.accountability.api.ConsultationDesk;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FirstFormDesk;
import org.dandang.accountability.api.ToleranceAppealDesk;
import org.dandang.accountability.api.ToleranceDesk;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.sample.County;
import org.dandang.sample.SampleStep;
import org.dandang.sample.Scans;
import org.dandang.sample.discipline.AccountabilityFiles.Opened;

/**
 * Cases, talks and tolerance of 2017 to February 2019. Fifteen determinations let persons through
 * an award clearance; the clearance itself is asked when the awards are.
 */
@ApplicationScoped
public class AccountabilityStep implements SampleStep {
  private static final int PERSONS = 200;

  @Inject Casting casting;
  @Inject CaseDesk caseDesk;
  @Inject ConsultationDesk consultations;
  @Inject ToleranceDesk toleranceDesk;
  @Inject FirstFormDesk firstForm;
  @Inject AppealDesk appeals;
  @Inject ToleranceAppealDesk toleranceAppeals;
  @Inject AppointmentDesk appointments;
  @Inject AskedLetters letters;
  @Inject Scans scans;

  @Override
  public boolean worksIn(Halves halves) {
    return halves.keepsPeople();
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public String title() {
    return "问责、处分与容错";
  }

  @Override
  public void load(County county, RandomGenerator seed) {
    Cast cast = casting.cast(county);
    Crowd crowd = casting.crowd(county, County.Share.ACCOUNTABILITY, cast, PERSONS);
    PaperCases cases = new PaperCases(caseDesk, cast);
    PaperTolerance tolerance = new PaperTolerance(toleranceDesk, cast);
    TalkFiles talks = new TalkFiles(firstForm, tolerance, cast, crowd);

    new SanctionFiles(caseDesk, appeals, cases, tolerance, cast, crowd).enter(scans);
    PersonId deputy = deputy(county, cast);
    AccountabilityFiles files = new AccountabilityFiles(consultations, cases, cast, deputy, crowd);
    List<Opened> opened = files.enter();
    talks.insteadOfAccountability(opened.subList(0, 8));
    files.conclude(opened);
    talks.insteadOfHeavier(seed);
    talks.ordinary(seed);
    clearances(tolerance, crowd);
    new LaterPosts(firstForm, appointments, tolerance, talks, cast, crowd).enter();
    unfinished(tolerance, crowd);
    new RefusalsAppealed(toleranceAppeals, tolerance, cast, deputy).enter(crowd);
    files.waiting();
    letters.enter(cases, talks, crowd);
  }

  /** Somebody else of the organisation department. */
  private static PersonId deputy(County county, Cast cast) {
    return county.cadresOf(county.unit("县委组织部").unit()).stream()
        .map(PersonOnDay::person)
        .filter(person -> !person.equals(cast.organisation()))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Ten more beside the five talked to who were granted it with the talk. */
  private static void clearances(PaperTolerance tolerance, Crowd crowd) {
    for (int place = 0; place < 15 - TalkFiles.CLEARED_TOO; place++) {
      PersonId person = crowd.next();
      LocalDate applied = after(LocalDate.of(2018, 2, 12), 28 * place);
      tolerance.granted(
          tolerance.tolerated(person, Optional.empty(), applied), Effect.AWARD_CLEARANCE, applied);
    }
  }

  /** Refused, rejected, on their way, and one granted after the awards were decided. */
  private static void unfinished(PaperTolerance tolerance, Crowd crowd) {
    for (int place = 0; place < 2; place++) {
      tolerance.rejected(crowd.next(), after(LocalDate.of(2018, 5, 14), 30 * place));
      tolerance.applied(crowd.next(), Optional.empty(), LocalDate.of(2019, 2, 18 + place));
      tolerance.consulted(crowd.next(), Optional.empty(), LocalDate.of(2019, 1, 28 + place));
    }
    LocalDate late = LocalDate.of(2019, 1, 7);
    tolerance.granted(
        tolerance.tolerated(crowd.next(), Optional.empty(), late), Effect.AWARD_CLEARANCE, late);
  }
}
