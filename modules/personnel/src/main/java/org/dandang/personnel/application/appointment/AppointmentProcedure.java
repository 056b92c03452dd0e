package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.AppointmentVoided;
import org.dandang.personnel.api.PersonAppointed;
import org.dandang.personnel.api.appointment.AdvanceChanges;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AskClearance;
import org.dandang.personnel.api.appointment.CheckChanges;
import org.dandang.personnel.api.appointment.ConfirmChange;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.RecordOpinion;
import org.dandang.personnel.api.appointment.RecordStatement;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.CommitteeRule;
import org.dandang.personnel.domain.appointment.Effect;
import org.dandang.personnel.domain.appointment.Removals;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class AppointmentProcedure implements AppointmentDesk {
  @Inject Appointments appointments;
  @Inject Persons persons;
  @Inject Motions motions;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject Event<DomainEvent> events;
  @Inject @Any Instance<BarSource> barSources;
  @Inject Removals removals;
  @Inject @Any Instance<ClearanceDesk> clearance;

  @Override
  public AppointmentId open(OpenAppointment command) {
    FutureDay.refuse(command.on(), business.today());
    Appointment appointment = motions.open(command);
    appointments.add(appointment);
    return appointment.id();
  }

  @Override
  public void advance(AdvanceChanges command) {
    FutureDay.refuse(command.on(), business.today());
    Appointment appointment = appointments.get(command.appointment(), command.seen());
    Bars bars = bars(appointment);
    for (Change change : appointment.goingOn(command.changes())) {
      switch (command.step()) {
        case RECOMMEND -> change.recommend(command.on());
        case MAKE_CANDIDATE -> change.makeCandidate(command.on(), bars);
        case EXAMINE -> change.examine(command.on());
      }
    }
  }

  @Override
  public void state(RecordStatement command) {
    appointments
        .get(command.appointment(), command.seen())
        .change(command.change())
        .state(command.text(), command.waived(), command.on());
  }

  @Override
  public long askClearance(AskClearance command) {
    Appointment appointment = appointments.get(command.appointment(), command.seen());
    List<Change> asked = appointment.goingOn(List.of());
    long letter =
        clearance
            .get()
            .send(
                new ClearanceDesk.Letter(
                    ClearanceDesk.Purpose.APPOINTMENT,
                    command.document(),
                    command.signer(),
                    command.on(),
                    asked.stream().map(Change::person).toList()));
    asked.forEach(change -> change.asked(letter));
    return letter;
  }

  @Override
  public void opinion(RecordOpinion command) {
    appointments
        .get(command.appointment(), command.seen())
        .change(command.change())
        .opinion(command.conclusion(), command.document(), command.on());
  }

  @Override
  public void check(CheckChanges command) {
    FutureDay.refuse(command.on(), business.today());
    for (Change change :
        appointments.get(command.appointment(), command.seen()).goingOn(command.changes())) {
      change.letter().ifPresent(letter -> hear(change, letter));
      change.check(command.file(), command.matters(), command.reports(), command.on());
    }
  }

  @Override
  public void decide(DecideAppointment command) {
    FutureDay.refuse(command.basis().on(), business.today());
    Appointment appointment = appointments.get(command.appointment(), command.seen());
    CommitteeRule committee = CommitteeRule.of(rules, command.basis().on());
    appointment.decide(
        command.basis(), committee, command.rejected(), command.deferred(), bars(appointment));
  }

  @Override
  public void announce(AnnounceAppointment command) {
    FutureDay.refuse(command.on(), business.today());
    announce(appointments.get(command.appointment(), command.seen()), command.on());
  }

  @Override
  public void issue(IssueAppointment command) {
    issue(
        appointments.get(command.appointment(), command.seen()),
        command.document(),
        command.effective());
  }

  @Override
  public void confirm(ConfirmChange command) {
    FutureDay.refuse(command.on(), business.today());
    appointments
        .get(command.appointment(), command.seen())
        .change(command.change())
        .confirm(command.passed(), command.remark(), command.on());
  }

  @Override
  public void stop(AmendChange command) {
    appointments
        .get(command.appointment(), command.seen())
        .change(command.change())
        .stop(command.amendment());
  }

  @Override
  public void correct(AmendChange command) {
    Change change =
        appointments.get(command.appointment(), command.seen()).change(command.change());
    change.correct(command.title().orElse(change.toTitle()), command.amendment());
  }

  @Override
  public void voidChange(AmendChange command) {
    Appointment appointment = appointments.get(command.appointment(), command.seen());
    appointment.voidChange(command.change(), command.amendment());
    PersonId person = appointment.change(command.change()).person();
    events.fire(new AppointmentVoided(person, command.change().value(), command.amendment()));
  }

  @Override
  public List<AppointmentId> enter(List<FinishedProcedure> procedures) {
    return procedures.stream().map(this::entered).toList();
  }

  private AppointmentId entered(FinishedProcedure done) {
    Appointment appointment = motions.open(done.motion());
    Bars bars = bars(appointment);
    for (Change change : appointment.goingOn(List.of())) {
      change.recommend(done.recommended());
      change.makeCandidate(done.candidate(), bars);
      change.examine(done.examined());
      change.opinion(Conclusion.NO_OBJECTION, done.opinionDocument(), done.checked());
      change.check(true, true, true, done.checked());
    }
    appointment.changes().stream()
        .filter(change -> change.kind().adverse())
        .forEach(change -> change.state("", true, done.checked()));
    appointment.decide(
        done.basis(), CommitteeRule.of(rules, done.basis().on()), Set.of(), Set.of(), bars);
    appointment.announce(done.noticeBegins(), lastDay(done));
    appointments.add(appointment);
    issue(appointment, done.document(), done.effective());
    return appointment.id();
  }

  private LocalDate lastDay(FinishedProcedure done) {
    return done.noticeEnds()
        .filter(printed -> !calendar.isKnown(done.noticeBegins()))
        .orElseGet(() -> lastDay(done.noticeBegins()));
  }

  private LocalDate lastDay(LocalDate begins) {
    return calendar.deadline(begins, rules.get("notice.days", begins)).last();
  }

  private void announce(Appointment appointment, LocalDate on) {
    appointment.announce(on, lastDay(on));
  }

  private void issue(Appointment appointment, String document, LocalDate effective) {
    FutureDay.refuse(effective, business.today());
    int probation = rules.get("probation.months", effective).number();
    List<Change> made = appointment.issue(document, effective, bars(appointment), probation);
    Map<PersonId, Person> concerned =
        persons.toChange(made.stream().map(Change::person).collect(Collectors.toSet()));
    for (Change change : made) {
      new Effect(change).on(concerned.get(change.person()));
      if (change.kind().takesPost())
        events.fire(
            new PersonAppointed(
                change.person(), change.id().value(), change.kind().upward(), effective));
    }
  }

  private void hear(Change change, long letter) {
    clearance
        .get()
        .reply(letter, change.person())
        .ifPresent(reply -> change.opinion(reply.conclusion(), reply.document(), reply.on()));
  }

  private Bars bars(Appointment appointment) {
    return new AskedBars(
        barSources,
        removals,
        appointment.changes().stream().map(Change::person).distinct().toList());
  }
}
