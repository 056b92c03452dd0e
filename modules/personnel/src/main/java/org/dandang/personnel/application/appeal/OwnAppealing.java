package org.dandang.personnel.application.appeal;

import static org.dandang.kernel.actor.Role.CADRE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealId;
import org.dandang.personnel.api.appeal.OwnAppeals;
import org.dandang.personnel.api.appeal.OwnChange;
import org.dandang.personnel.domain.appeal.Appeal;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Appeals;
import org.dandang.personnel.domain.appeal.OwnChanges;
import org.dandang.personnel.domain.appeal.Recourse;
import org.dandang.personnel.domain.appeal.Ways;
import org.dandang.personnel.domain.appointment.Appointments;

/** Whoever is concerned files for nobody else, and names no handlers. */
@ApplicationScoped
@Transactional
@Permits(CADRE)
class OwnAppealing implements OwnAppeals {
  @Inject Appeals appeals;
  @Inject Appointments appointments;
  @Inject OwnChanges changes;
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public List<OwnChange> changes() {
    return changes.of(self());
  }

  @Override
  public AppealId file(Ask command) {
    OwnChange own =
        changes().stream()
            .filter(change -> change.id().equals(command.change()))
            .findFirst()
            .orElseThrow(() -> new NotFound(command.change()));
    LocalDate told = own.toldOn();
    List<Recourse> before = appeals.against(own.id()).stream().map(Appeal::recourse).toList();
    Ways ways = Ways.after(new AppealDays(rules, calendar), told, before);
    Appeal filed =
        new Appeal(
            appeals.nextId(),
            own.appointment(),
            appointments.get(own.appointment()).change(own.id()),
            told,
            Recourse.filed(command.kind(), command.grounds(), business.today(), ways));
    appeals.add(filed);
    return filed.id();
  }

  private PersonId self() {
    return actor.person().orElseThrow(() -> new NotFound("own file"));
  }
}
