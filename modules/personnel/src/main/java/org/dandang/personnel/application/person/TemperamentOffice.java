package org.dandang.personnel.application.person;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.PersonFiles;
import org.dandang.personnel.api.person.TemperamentDesk;
import org.dandang.personnel.api.person.VoidTemperamentNote;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.person.NotedAlready;
import org.dandang.personnel.domain.person.TemperamentRemark;
import org.dandang.personnel.domain.person.TemperamentRemarks;

/** Whoever may not open the file takes no notes for it. */
@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class TemperamentOffice implements TemperamentDesk {
  private static final String USABLE = "temperament.note.months";

  @Inject TemperamentRemarks remarks;
  @Inject PersonFiles files;
  @Inject RuleBook rules;
  @Inject Actor actor;
  @Inject BusinessDay business;

  @Override
  public long note(NoteTemperament command) {
    LocalDate today = business.today();
    FutureDay.refuse(command.on(), today);
    files.get(command.person());
    if (remarks.noted(command)) throw new NotedAlready(command.paper());
    long id = remarks.nextId();
    int months = rules.get(USABLE, command.on()).number();
    remarks.add(new TemperamentRemark(id, command, months, today, actor.name()));
    return id;
  }

  @Override
  public void voidNote(VoidTemperamentNote command) {
    TemperamentRemark remark = remarks.get(command.note(), command.seen());
    files.get(remark.person());
    remark.voidNote(command.amendment());
  }
}
