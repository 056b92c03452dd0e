package org.dandang.training.application.lifemeeting;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.Criticism;
import org.dandang.training.api.lifemeeting.HoldMeeting;
import org.dandang.training.api.lifemeeting.LifeMeetingDesk;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.MaterialKind;
import org.dandang.training.api.lifemeeting.PrepareMeeting;
import org.dandang.training.domain.lifemeeting.LifeMeeting;
import org.dandang.training.domain.lifemeeting.LifeMeetings;
import org.dandang.training.domain.lifemeeting.Said;

/** Follows a leading group through its meeting. */
@ApplicationScoped
@Transactional
@Permits({TRAINING_OFFICER, UNIT_LIAISON})
class LifeMeetingOffice implements LifeMeetingDesk {
  private LifeMeetings meetings;
  private PersonDirectory people;
  private UnitDirectory units;
  private RuleBook rules;
  private WorkingCalendar calendar;
  private BusinessDay businessDay;
  private Actor actor;

  protected LifeMeetingOffice() {}

  @Inject
  LifeMeetingOffice(
      LifeMeetings meetings,
      PersonDirectory people,
      UnitDirectory units,
      RuleBook rules,
      WorkingCalendar calendar,
      BusinessDay businessDay,
      Actor actor) {
    this.meetings = meetings;
    this.people = people;
    this.units = units;
    this.rules = rules;
    this.calendar = calendar;
    this.businessDay = businessDay;
    this.actor = actor;
  }

  @Override
  public LifeMeetingId prepare(PrepareMeeting command) {
    String unit =
        units
            .onDay(command.unit(), command.plannedOn())
            .filter(found -> actor.scope().covers(command.unit()))
            .orElseThrow(() -> new NotFound("unit " + command.unit()))
            .name();
    LifeMeeting meeting = new LifeMeeting(meetings.nextId(), command, unit, businessDay.today());
    meetings.add(meeting);
    return meeting.id();
  }

  @Override
  public void addMaterial(
      LifeMeetingId meeting, MaterialKind kind, String title, LocalDate on, long seen) {
    meetings.get(meeting, seen).addMaterial(kind, title, on);
  }

  @Override
  public void hold(HoldMeeting command) {
    Rule report = rules.get("dlm.report.days", command.on());
    LocalDate due = calendar.deadline(command.on(), report).last();
    meetings
        .get(command.meeting(), command.seen())
        .hold(command, rules.get("dlm.quorum", command.on()).fraction(), due);
  }

  @Override
  public void recordCriticism(LifeMeetingId meeting, List<Criticism> said, long seen) {
    Map<PersonId, PersonOnDay> names =
        names(said.stream().flatMap(one -> Stream.of(one.from(), one.of())).distinct().toList());
    meetings
        .get(meeting, seen)
        .say(
            said.stream()
                .map(
                    one ->
                        new Said(
                            one.from(),
                            name(names, one.from()),
                            one.of(),
                            name(names, one.of()),
                            one.said()))
                .toList());
  }

  @Override
  public void addProblems(LifeMeetingId meeting, List<AddProblem> problems, long seen) {
    Map<PersonId, PersonOnDay> names =
        names(problems.stream().map(AddProblem::responsible).distinct().toList());
    LifeMeeting found = meetings.get(meeting, seen);
    for (AddProblem problem : problems)
      found.addProblem(problem, name(names, problem.responsible()));
  }

  @Override
  public void solve(LifeMeetingId meeting, int problem, String result, LocalDate on, long seen) {
    meetings.get(meeting, seen).solve(problem, result, on);
  }

  @Override
  public void report(LifeMeetingId meeting, LocalDate on, long seen) {
    meetings.get(meeting, seen).report(on);
  }

  @Override
  public void close(LifeMeetingId meeting, LocalDate on, long seen) {
    meetings.get(meeting, seen).close();
  }

  @Override
  public void cancel(LifeMeetingId meeting, String reason, long seen) {
    meetings.get(meeting, seen).cancel(reason);
  }

  @Override
  @Permits(TRAINING_OFFICER)
  public void voidMeeting(LifeMeetingId meeting, Amendment amendment, long seen) {
    meetings.get(meeting, seen).voidBy(amendment);
  }

  private Map<PersonId, PersonOnDay> names(List<PersonId> persons) {
    return people.onDay(persons, businessDay.today());
  }

  private static String name(Map<PersonId, PersonOnDay> names, PersonId person) {
    PersonOnDay found = names.get(person);
    if (found == null) throw new NotFound("person " + person);
    return found.label().name();
  }
}
