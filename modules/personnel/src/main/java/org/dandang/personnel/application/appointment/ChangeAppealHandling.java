package org.dandang.personnel.application.appointment;

import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealDesk;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.DecideAppeal;
import org.dandang.personnel.api.appeal.ExtendAppeal;
import org.dandang.personnel.api.appeal.FileAppeal;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.appeal.Appeal;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Appeals;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Appointments;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Kinships;
import org.dandang.personnel.domain.appointment.Member;
import org.dandang.personnel.domain.person.OwnFile;

/** Taken in at the counter of the department; decided by the reviewer, never by the officer. */
@ApplicationScoped
@Transactional
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
class ChangeAppealHandling implements AppealDesk {
  @Inject Appeals appeals;
  @Inject Appointments appointments;
  @Inject Retractions retractions;
  @Inject Sittings sittings;
  @Inject Kinships kinships;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public AppealId file(FileAppeal command) {
    FutureDay.refuse(command.on(), business.today());
    Appointment appointment = appointments.get(command.appointment());
    Change change = appointment.change(command.change());
    refuseOwn(change);
    Appeal filed =
        new Appeal(
            appeals.nextId(),
            command,
            change,
            appeals.against(command.change()),
            List.of(named(command.first(), command.on()), named(command.second(), command.on())),
            deciders(appointment, change),
            days());
    appeals.add(filed);
    return filed.id();
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
    Appointment appointment = appointments.get(appeal.appointment());
    Change change = appointment.change(appeal.change());
    refuseOwn(change);
    appeal.decide(command, named(command.signer(), command.on()), deciders(appointment, change));
    appeal
        .revocation()
        .ifPresent(amendment -> retractions.retract(appointment, change.id(), amendment));
  }

  private Deciders deciders(Appointment appointment, Change change) {
    Set<PersonId> away = new HashSet<>(kin(change.person()));
    away.add(change.person());
    appointment.attendance().stream().map(Member::person).forEach(away::add);
    return new Deciders(away);
  }

  private Set<PersonId> kin(PersonId person) {
    return kinships.of(List.of(person)).getOrDefault(person, Set.of());
  }

  /** Nobody enters or decides the own appeal or a relative's. */
  private void refuseOwn(Change change) {
    actor
        .person()
        .filter(self -> self.equals(change.person()) || kin(change.person()).contains(self))
        .ifPresent(
            self -> {
              throw new OwnFile();
            });
  }

  private Named named(PersonId person, LocalDate on) {
    return new Named(person, sittings.name(person, on));
  }

  private AppealDays days() {
    return new AppealDays(rules, calendar);
  }
}
