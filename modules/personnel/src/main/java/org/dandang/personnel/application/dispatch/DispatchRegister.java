package org.dandang.personnel.application.dispatch;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.dispatch.DispatchDesk;
import org.dandang.personnel.api.dispatch.DispatchId;
import org.dandang.personnel.api.dispatch.DispatchVeteran;
import org.dandang.personnel.api.dispatch.ReportDispatch;
import org.dandang.personnel.api.dispatch.VoidDispatch;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.dispatch.Dispatch;
import org.dandang.personnel.domain.dispatch.Dispatches;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class DispatchRegister implements DispatchDesk {
  @Inject Dispatches dispatches;
  @Inject PersonDirectory directory;
  @Inject BusinessDay business;

  @Override
  public List<DispatchId> dispatch(List<DispatchVeteran> commands) {
    List<Dispatch> sent = new ArrayList<>();
    commands.stream()
        .map(DispatchVeteran::on)
        .distinct()
        .forEach(day -> sent.addAll(sentOn(day, commands)));
    List<DispatchId> ids = sent.stream().map(Dispatch::id).toList();
    dispatches.addAll(sent);
    return ids;
  }

  @Override
  public void report(ReportDispatch command) {
    FutureDay.refuse(command.on(), business.today());
    dispatches.get(command.dispatch(), command.seen()).report(command.text(), command.on());
  }

  @Override
  public void conclude(ReportDispatch command) {
    FutureDay.refuse(command.on(), business.today());
    dispatches.get(command.dispatch(), command.seen()).conclude(command.text(), command.on());
  }

  @Override
  public void voidDispatch(VoidDispatch command) {
    dispatches.get(command.dispatch(), command.seen()).voidDispatch(command.amendment());
  }

  private List<Dispatch> sentOn(LocalDate day, List<DispatchVeteran> commands) {
    FutureDay.refuse(day, business.today());
    List<DispatchVeteran> ofDay =
        commands.stream().filter(command -> command.on().equals(day)).toList();
    Map<PersonId, PersonOnDay> persons =
        directory.onDay(ofDay.stream().map(DispatchVeteran::person).toList(), day);
    return ofDay.stream()
        .map(
            command -> new Dispatch(dispatches.nextId(), command, known(persons, command.person())))
        .toList();
  }

  private static PersonOnDay known(Map<PersonId, PersonOnDay> persons, PersonId id) {
    PersonOnDay person = persons.get(id);
    if (person == null) throw new NotFound(id);
    return person;
  }
}
