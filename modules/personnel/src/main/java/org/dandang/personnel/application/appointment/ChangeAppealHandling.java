package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.AssignHandlers;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.ExtendAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.application.appeal.Appellants;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appeal.Appeal;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Appeals;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Recourse;
import org.dandang.personnel.domain.appeal.Ways;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Member;

/** Taken in at the counter of the department; decided by the reviewer, never by the officer. */
@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
class ChangeAppealHandling implements AppealDesk {
  @Inject Appeals appeals;
  @Inject Appointments appointments;
  @Inject Retractions retractions;
  @Inject Appellants appellants;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;

  @Override
  public AppealId file(FileAppeal command) {
    FutureDay.refuse(command.on(), business.today());
    Contested contested = contested(command.appointment(), command.change());
    Change change = contested.change();
    List<Recourse> before = before(change);
    Ways ways = Ways.after(days(), command.toldOn(), before);
    Appeal filed =
        new Appeal(
            appeals.nextId(),
            command.appointment(),
            change,
            command.toldOn(),
            Recourse.filed(command.kind(), command.grounds(), command.on(), ways));
    filed.assign(
        appellants.named(command.first(), command.on()),
        appellants.named(command.second(), command.on()),
        away(contested, before));
    appeals.add(filed);
    return filed.id();
  }

  @Override
  public void assign(AssignHandlers command) {
    FutureDay.refuse(command.on(), business.today());
    Appeal appeal = appeals.get(command.appeal(), command.seen());
    Contested contested = contested(appeal.appointment(), appeal.change());
    appeal.assign(
        appellants.named(command.first(), command.on()),
        appellants.named(command.second(), command.on()),
        away(contested, before(contested.change())));
  }

  @Override
  @Permits(ORGANISATION_REVIEWER)
  public void extend(ExtendAppeal command) {
    FutureDay.refuse(command.why().on(), business.today());
    appeals.get(command.appeal(), command.seen()).extend(command.why(), days());
  }

  @Override
  @Permits(ORGANISATION_REVIEWER)
  public void decide(DecideAppeal command) {
    FutureDay.refuse(command.on(), business.today());
    Appeal appeal = appeals.get(command.appeal(), command.seen());
    Contested contested = contested(appeal.appointment(), appeal.change());
    Change change = contested.change();
    appeal.decide(
        command,
        change.kind(),
        appellants.named(command.signer(), command.on()),
        away(contested, before(change)));
    appeal
        .revocation()
        .ifPresent(
            amendment -> retractions.retract(contested.appointment(), change.id(), amendment));
  }

  private record Contested(Appointment appointment, Change change) {}

  /** What an appeal is about; nobody handles the own one. */
  private Contested contested(AppointmentId id, ChangeId which) {
    Appointment appointment = appointments.get(id);
    Change change = appointment.change(which);
    appellants.refuseOwn(change.person());
    return new Contested(appointment, change);
  }

  /** Also whoever sat when it was decided, and whoever signed what was filed before. */
  private Deciders away(Contested contested, List<Recourse> before) {
    Deciders away = appellants.away(contested.change().person()).andSigners(before);
    for (Member member : contested.appointment().attendance()) away = away.and(member.person());
    return away;
  }

  private List<Recourse> before(Change change) {
    return appeals.against(change.id()).stream().map(Appeal::recourse).toList();
  }

  private AppealDays days() {
    return new AppealDays(rules, calendar);
  }
}
