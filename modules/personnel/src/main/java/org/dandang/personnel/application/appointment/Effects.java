package org.dandang.personnel.application.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonAppointed;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Bars;
import org.dandang.personnel.domain.appointment.Change;
import org.dandang.personnel.domain.appointment.Effect;
import org.dandang.personnel.domain.appointment.Issue;
import org.dandang.personnel.domain.appointment.Removals;
import org.dandang.personnel.domain.person.Person;
import org.dandang.personnel.domain.person.Persons;

/** Issues a document, and lets what it says take effect on its day. */
@ApplicationScoped
class Effects {
  @Inject Persons persons;
  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Event<DomainEvent> events;
  @Inject @Any Instance<BarSource> barSources;
  @Inject Removals removals;

  void issue(Appointment appointment, Issue issue) {
    int probation = rules.get("probation.months", issue.effective()).number();
    appointment.issue(issue, bars(appointment), probation);
    begin(appointment, business.today());
  }

  /** Whoever's day has come by then takes up the post. */
  void begin(Appointment appointment, LocalDate today) {
    Bars bars = bars(appointment);
    List<Change> due =
        appointment.changes().stream().filter(change -> change.isDueOn(today)).toList();
    due.forEach(change -> change.takeEffect(bars));
    make(due);
  }

  /** What took effect changes the persons. */
  void make(Collection<Change> made) {
    Map<PersonId, Person> concerned =
        persons.toChange(made.stream().map(Change::person).collect(Collectors.toSet()));
    for (Change change : made) {
      new Effect(change).on(concerned.get(change.person()));
      if (change.kind().takesPost())
        events.fire(
            new PersonAppointed(
                change.person(),
                change.id().value(),
                change.kind().upward(),
                change.effectiveOn().orElseThrow()));
    }
  }

  /** What was entered by mistake and had taken effect already. */
  void undo(Change change) {
    if (change.state().tookEffect()) new Effect(change).undo(persons.toChange(change.person()));
  }

  /** The post that came of it is called as the document says. */
  void retitle(Change change) {
    if (change.state().tookEffect() && change.kind().takesPost())
      persons
          .toChange(change.person())
          .retitle(change.effectiveOn().orElseThrow(), change.toTitle());
  }

  /** Who did not pass the probation does not keep the post. */
  void takeBack(Change change, LocalDate on) {
    persons.toChange(change.person()).leavePost(on);
  }

  Bars bars(Appointment appointment) {
    return new AskedBars(
        barSources,
        removals,
        appointment.changes().stream().map(Change::person).distinct().toList());
  }
}
