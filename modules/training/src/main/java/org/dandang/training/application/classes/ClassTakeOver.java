package org.dandang.training.application.classes;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.training.api.classes.ClassArchive;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.EnrolPerson;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.RecordHistoricAttendance;
import org.dandang.training.api.classes.SignPersonIn;
import org.dandang.training.api.classes.WholeClass;
import org.dandang.training.api.classes.WholeClass.Attendee;
import org.dandang.training.domain.classes.CreditRule;
import org.dandang.training.domain.classes.TrainingClass;
import org.dandang.training.domain.classes.TrainingClasses;

/**
 * Lets whole classes live their lives at once: the same verbs, one question per class for all
 * labels.
 */
@ApplicationScoped
@Transactional
@Permits(TRAINING_OFFICER)
class ClassTakeOver implements ClassArchive {
  private TrainingClasses classes;
  private PersonDirectory people;
  private UnitDirectory units;
  private NumberSeries numbers;
  private RuleBook rules;
  private BusinessDay businessDay;

  protected ClassTakeOver() {}

  @Inject
  ClassTakeOver(
      TrainingClasses classes,
      PersonDirectory people,
      UnitDirectory units,
      NumberSeries numbers,
      RuleBook rules,
      BusinessDay businessDay) {
    this.classes = classes;
    this.people = people;
    this.units = units;
    this.numbers = numbers;
    this.rules = rules;
    this.businessDay = businessDay;
  }

  @Override
  public List<ClassId> takeOver(List<WholeClass> whole) {
    List<TrainingClass> lived = new ArrayList<>();
    for (WholeClass one : whole) lived.add(live(one));
    classes.takeOver(lived);
    return lived.stream().map(TrainingClass::id).toList();
  }

  private TrainingClass live(WholeClass whole) {
    PlanClass plan = whole.plan();
    String organiser =
        units
            .onDay(plan.organiser(), plan.begin())
            .orElseThrow(() -> new NotFound("unit " + plan.organiser()))
            .name();
    TrainingClass lived =
        new TrainingClass(
            classes.nextId(),
            numbers.next(ClassOffice.SERIES, plan.begin().getYear()),
            plan,
            organiser,
            businessDay.today());
    if (whole.reached() == ClassState.CANCELLED) lived.cancel(whole.cancelledReason().orElse(""));
    else if (whole.reached() != ClassState.PLANNED) fill(lived, whole);
    whole.voided().ifPresent(lived::voidBy);
    return lived;
  }

  private void fill(TrainingClass lived, WholeClass whole) {
    LocalDate begin = whole.plan().begin();
    Map<PersonId, PersonOnDay> labels =
        people.onDay(whole.attendees().stream().map(Attendee::person).toList(), begin);
    CreditRule rule = new CreditRule(rules.get("training.absence.max", begin).fraction());
    lived.announce(whole.plan().on());
    for (Attendee one : whole.attendees()) {
      EnrolPerson enrol = new EnrolPerson(lived.id(), one.person(), false, whole.plan().on(), 0);
      lived.enrol(enrol, label(labels, one.person()));
    }
    if (whole.reached() == ClassState.ANNOUNCED) return;
    lived.hold(begin);
    for (Attendee one : whole.attendees()) attend(lived, one, labels, rule);
    if (whole.reached() == ClassState.CLOSED) lived.close(whole.plan().end(), rule);
  }

  private void attend(
      TrainingClass lived, Attendee one, Map<PersonId, PersonOnDay> labels, CreditRule rule) {
    for (WholeClass.SignIn signIn : one.signIns()) {
      SignPersonIn command =
          new SignPersonIn(lived.id(), one.person(), signIn.day(), signIn.session(), "", 0);
      lived.signIn(command, rule, businessDay.today());
    }
    one.historicSource()
        .map(source -> new RecordHistoricAttendance(lived.id(), one.person(), source, 0))
        .ifPresent(command -> lived.recordHistoric(command, label(labels, one.person()), rule));
  }

  private static LabelThen label(Map<PersonId, PersonOnDay> labels, PersonId person) {
    PersonOnDay found = labels.get(person);
    if (found == null) throw new NotFound("person " + person);
    return found.label();
  }
}
