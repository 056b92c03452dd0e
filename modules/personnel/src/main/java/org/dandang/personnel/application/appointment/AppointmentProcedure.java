package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AskClearance;
import org.dandang.personnel.api.appointment.CheckChanges;
import org.dandang.personnel.api.appointment.ConfirmChange;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.ElectChange;
import org.dandang.personnel.api.appointment.ExamineChanges;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.GoBack;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.MakeCandidates;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.RecommendChanges;
import org.dandang.personnel.api.appointment.RecordOpinion;
import org.dandang.personnel.api.appointment.RecordStatement;
import org.dandang.personnel.api.appointment.SkipStep;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.CommitteeRule;
import org.dandang.personnel.domain.appointment.Examiners;
import org.dandang.personnel.domain.appointment.Halt;
import org.dandang.personnel.domain.appointment.Issue;
import org.dandang.personnel.domain.appointment.MustPapers;
import org.dandang.personnel.domain.appointment.NoticeTooShort;
import org.dandang.personnel.domain.appointment.WrongStep;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class AppointmentProcedure implements AppointmentDesk {
  /** Kind of the series from which documents take their numbers. */
  private static final String DOCUMENTS = "天委干";

  @Inject Appointments appointments;
  @Inject Motions motions;
  @Inject Effects effects;
  @Inject Backlog backlog;
  @Inject Sittings sittings;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject NumberSeries numbers;
  @Inject Retractions retractions;
  @Inject @Any Instance<ClearanceDesk> clearance;

  @Override
  public AppointmentId open(OpenAppointment command) {
    FutureDay.refuse(command.on(), business.today());
    Appointment appointment = motions.open(command);
    appointments.add(appointment);
    return appointment.id();
  }

  @Override
  public void recommend(RecommendChanges command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    for (RecommendChanges.Tally tally : command.tallies())
      appointment.change(tally.change()).recommend(command.on(), command.sheet(tally));
  }

  @Override
  public void makeCandidates(MakeCandidates command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    Bars bars = effects.bars(appointment);
    int validMonths = rules.get("recommend.valid.months", command.on()).number();
    StepSheet sheet = StepSheet.of(command.document(), "");
    appointment
        .awaiting(ProcedureStep.CANDIDATE, command.changes())
        .forEach(change -> change.makeCandidate(command.on(), sheet, bars, validMonths));
  }

  @Override
  public void examine(ExamineChanges command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    Examiners.refuseTooFew(
        command.members(), rules.get("examine.members.min", command.on()).number());
    appointment
        .awaiting(ProcedureStep.EXAMINATION, command.changes())
        .forEach(change -> change.examine(command.on(), command.sheet()));
  }

  @Override
  public void state(RecordStatement command) {
    seen(command.appointment(), command.seen(), command.on())
        .change(command.change())
        .state(command.text(), command.waived(), command.on());
  }

  @Override
  public long askClearance(AskClearance command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    List<Change> asked = appointment.unchecked();
    if (asked.isEmpty()) throw new WrongStep(appointment.id(), Halt.NOTHING_READY);
    long letter =
        clearance
            .get()
            .send(
                new ClearanceDesk.Letter(
                    ClearanceDesk.Purpose.APPOINTMENT,
                    appointment.title(),
                    command.document(),
                    command.signer(),
                    command.on(),
                    asked.stream().map(Change::person).toList()));
    asked.forEach(change -> change.asked(letter));
    return letter;
  }

  @Override
  public void opinion(RecordOpinion command) {
    seen(command.appointment(), command.seen(), command.on())
        .change(command.change())
        .opinion(command.conclusion(), command.document(), command.on());
  }

  @Override
  public void check(CheckChanges command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    MustPapers papers = new MustPapers(command.file(), command.matters(), command.reports());
    for (Change change : appointment.awaiting(ProcedureStep.CHECKS, command.changes())) {
      change.musts().letter().ifPresent(letter -> hear(change, letter));
      change.check(papers, command.on());
    }
  }

  @Override
  public void decide(DecideAppointment command) {
    LocalDate on = command.basis().on();
    Appointment appointment = seen(command.appointment(), command.seen(), on);
    CommitteeRule committee = CommitteeRule.of(rules, on);
    Bars bars = effects.bars(appointment);
    if (command.sitting().isPresent())
      appointment.decide(
          command.basis(),
          committee,
          sittings.of(appointment, command.sitting().get(), command.deferred(), on),
          bars);
    else
      appointment.decide(command.basis(), committee, command.rejected(), command.deferred(), bars);
  }

  @Override
  public void announce(AnnounceAppointment command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    LocalDate least =
        calendar.deadline(command.on(), rules.get("notice.days", command.on())).last();
    LocalDate last = command.last().orElse(least);
    if (last.isBefore(least)) throw new NoticeTooShort(least);
    appointment.announce(command.on(), last);
  }

  @Override
  public void issue(IssueAppointment command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    String number =
        command.document().isBlank()
            ? numbers.next(DOCUMENTS, command.on().getYear())
            : command.document().strip();
    effects.issue(appointment, new Issue(number, command.on(), command.effective()));
  }

  @Override
  public void elect(ElectChange command) {
    Appointment appointment = seen(command.appointment(), command.seen(), command.on());
    Change change = appointment.change(command.change());
    change.elect(
        command.elected(),
        StepSheet.of(command.document(), ""),
        command.on(),
        effects.bars(appointment));
    if (command.elected()) effects.make(List.of(change));
  }

  @Override
  public void confirm(ConfirmChange command) {
    Change change =
        seen(command.appointment(), command.seen(), command.on()).change(command.change());
    change.confirm(command.passed(), command.remark(), command.on());
    if (!command.passed()) effects.takeBack(change, command.on());
  }

  @Override
  public void skip(SkipStep command) {
    Amendment why = command.amendment();
    seen(command.appointment(), command.seen(), why.on())
        .change(command.change())
        .skip(command.step(), why.on(), why.reason(), why.approver());
  }

  @Override
  public void goBack(GoBack command) {
    seen(command.appointment(), command.seen(), command.amendment().on())
        .change(command.change())
        .goBack(command.step(), command.amendment());
  }

  @Override
  public void stop(AmendChange command) {
    seen(command.appointment(), command.seen(), command.amendment().on())
        .change(command.change())
        .stop(command.amendment());
  }

  @Override
  public void correct(AmendChange command) {
    Change change =
        appointments.get(command.appointment(), command.seen()).change(command.change());
    change.correct(command.title().orElse(change.toTitle()), command.amendment());
    effects.retitle(change);
  }

  @Override
  public void voidChange(AmendChange command) {
    retractions.retract(
        appointments.get(command.appointment(), command.seen()),
        command.change(),
        command.amendment());
  }

  @Override
  public List<AppointmentId> enter(List<FinishedProcedure> procedures) {
    return procedures.stream()
        .map(
            done -> {
              FutureDay.refuse(done.effective(), business.today());
              return backlog.enter(done).id();
            })
        .toList();
  }

  /** As the user saw it; what the command tells of has happened. */
  private Appointment seen(AppointmentId id, long version, LocalDate happened) {
    FutureDay.refuse(happened, business.today());
    return appointments.get(id, version);
  }

  private void hear(Change change, long letter) {
    clearance
        .get()
        .reply(letter, change.person())
        .ifPresent(reply -> change.opinion(reply.conclusion(), reply.document(), reply.on()));
  }
}
