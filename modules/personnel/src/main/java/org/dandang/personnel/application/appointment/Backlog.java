package org.dandang.personnel.application.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.CommitteeRule;
import org.dandang.personnel.domain.appointment.Issue;
import org.dandang.personnel.domain.appointment.MustPapers;

/** Enters a procedure that went its whole way on paper, by the same rules on the days given. */
@ApplicationScoped
class Backlog {
  private static final String ON_PAPER = "纸质材料";

  @Inject Appointments appointments;
  @Inject Motions motions;
  @Inject Effects effects;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;

  Appointment enter(FinishedProcedure done) {
    Appointment appointment = motions.open(done.motion());
    Bars bars = effects.bars(appointment);
    for (Change change : appointment.changes()) beforeDecision(change, done, bars);
    appointment.decide(
        done.basis(), CommitteeRule.of(rules, done.basis().on()), Set.of(), Set.of(), bars);
    appointment.changes().forEach(change -> leaveOut(change, done.basis().on()));
    if (appointment.changes().stream().anyMatch(Backlog::isToBeNoticed))
      appointment.announce(done.noticeBegins(), lastDay(done));
    appointments.add(appointment);
    LocalDate effective = done.effective();
    effects.issue(appointment, new Issue(done.document(), effective, effective));
    return appointment;
  }

  private void beforeDecision(Change change, FinishedProcedure done, Bars bars) {
    int validMonths = rules.get("recommend.valid.months", done.recommended()).number();
    Optional<ProcedureStep> next;
    while ((next = change.next()).filter(step -> step != ProcedureStep.DISCUSSION).isPresent()) {
      if (leaveOut(change, done.recommended())) continue;
      switch (next.get()) {
        case RECOMMENDATION -> change.recommend(done.recommended(), StepSheet.empty());
        case CANDIDATE ->
            change.makeCandidate(done.candidate(), StepSheet.empty(), bars, validMonths);
        case EXAMINATION -> change.examine(done.examined(), StepSheet.empty());
        case CHECKS -> check(change, done);
        default -> change.state("", true, done.checked());
      }
    }
  }

  private static void check(Change change, FinishedProcedure done) {
    change.opinion(Conclusion.NO_OBJECTION, done.opinionDocument(), done.checked());
    change.check(new MustPapers(ON_PAPER, ON_PAPER, ON_PAPER), done.checked());
  }

  /** What may be left out was, for the reason that the matrix itself gives. */
  private static boolean leaveOut(Change change, LocalDate on) {
    Optional<MatrixRow> row =
        change
            .next()
            .flatMap(step -> change.procedure().row(step))
            .filter(step -> !step.note().isEmpty());
    row.ifPresent(step -> change.skip(step.step(), on, step.note(), ""));
    return row.isPresent();
  }

  private static boolean isToBeNoticed(Change change) {
    return change.next().filter(step -> step == ProcedureStep.NOTICE).isPresent();
  }

  private LocalDate lastDay(FinishedProcedure done) {
    LocalDate begins = done.noticeBegins();
    return done.noticeEnds()
        .filter(printed -> !calendar.isKnown(begins))
        .orElseGet(() -> calendar.deadline(begins, rules.get("notice.days", begins)).last());
  }
}
