package org.dandang.training.application.classes;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.NumberSeries;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitDirectory;
import org.dandang.personnel.api.UnitOnDay;
import org.dandang.training.api.classes.ClassDesk;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.EnrolPerson;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.RecordHistoricAttendance;
import org.dandang.training.api.classes.SignPersonIn;
import org.dandang.training.domain.classes.CreditRule;
import org.dandang.training.domain.classes.TrainingClass;
import org.dandang.training.domain.classes.TrainingClasses;

/** The training officer's desk. */
@ApplicationScoped
@Transactional
@Permits(TRAINING_OFFICER)
class ClassOffice implements ClassDesk {
  /** Series of class numbers; certificates carry the class's number and their place in it. */
  static final String SERIES = "天培";

  private TrainingClasses classes;
  private PersonDirectory people;
  private UnitDirectory units;
  private NumberSeries numbers;
  private RuleBook rules;
  private BusinessDay businessDay;
  private Actor actor;

  protected ClassOffice() {}

  @Inject
  ClassOffice(
      TrainingClasses classes,
      PersonDirectory people,
      UnitDirectory units,
      NumberSeries numbers,
      RuleBook rules,
      BusinessDay businessDay,
      Actor actor) {
    this.classes = classes;
    this.people = people;
    this.units = units;
    this.numbers = numbers;
    this.rules = rules;
    this.businessDay = businessDay;
    this.actor = actor;
  }

  @Override
  public ClassId plan(PlanClass command) {
    UnitOnDay organiser = organiser(command.organiser(), command.begin());
    String number = numbers.next(SERIES, command.begin().getYear());
    TrainingClass planned =
        new TrainingClass(classes.nextId(), number, command, organiser.name(), businessDay.today());
    classes.add(planned);
    return planned.id();
  }

  @Override
  public void announce(ClassId trainingClass, LocalDate on, long seen) {
    classes.get(trainingClass, seen).announce(on);
  }

  @Override
  @Permits({TRAINING_OFFICER, UNIT_LIAISON})
  public void enrol(EnrolPerson command) {
    LabelThen label = ownPerson(command.person(), command.on());
    classes.open(command.trainingClass(), command.seen()).enrol(command, label);
  }

  @Override
  @Permits({TRAINING_OFFICER, UNIT_LIAISON})
  public void withdraw(ClassId trainingClass, PersonId person, String reason, long seen) {
    ownPerson(person, businessDay.today());
    classes.open(trainingClass, seen).withdraw(person, reason);
  }

  @Override
  public void hold(ClassId trainingClass, LocalDate on, long seen) {
    classes.get(trainingClass, seen).hold(on);
  }

  @Override
  public void signIn(SignPersonIn command) {
    TrainingClass found = classes.get(command.trainingClass(), command.seen());
    found.signIn(command, creditRule(found.begin()), businessDay.today());
  }

  @Override
  public void recordHistoric(RecordHistoricAttendance command) {
    TrainingClass found = classes.get(command.trainingClass(), command.seen());
    LabelThen label = label(command.person(), found.begin());
    found.recordHistoric(command, label, creditRule(found.begin()));
  }

  @Override
  public void close(ClassId trainingClass, LocalDate on, long seen) {
    TrainingClass found = classes.get(trainingClass, seen);
    found.close(on, creditRule(found.begin()));
  }

  @Override
  public void cancel(ClassId trainingClass, String reason, LocalDate on, long seen) {
    classes.get(trainingClass, seen).cancel(reason);
  }

  @Override
  public void correct(CorrectClass command) {
    classes.get(command.trainingClass(), command.seen()).correct(command);
  }

  @Override
  public void voidClass(ClassId trainingClass, Amendment amendment, long seen) {
    classes.get(trainingClass, seen).voidBy(amendment);
  }

  @Override
  public void voidAttendance(
      ClassId trainingClass, PersonId person, Amendment amendment, long seen) {
    classes.get(trainingClass, seen).voidAttendance(person, amendment);
  }

  private CreditRule creditRule(LocalDate on) {
    return new CreditRule(rules.get("training.absence.max", on).fraction());
  }

  private UnitOnDay organiser(UnitId unit, LocalDate day) {
    return units
        .onDay(unit, day)
        .filter(found -> actor.scope().covers(unit))
        .orElseThrow(() -> new NotFound("unit " + unit));
  }

  private LabelThen label(PersonId person, LocalDate day) {
    return people
        .onDay(person, day)
        .map(PersonOnDay::label)
        .orElseThrow(() -> new NotFound("person " + person));
  }

  /** A liaison fills seats with people of the own units only, whoever holds the class. */
  private LabelThen ownPerson(PersonId person, LocalDate day) {
    LabelThen label = label(person, day);
    if (!actor.scope().covers(label.unit())) throw new NotFound("person " + person);
    return label;
  }
}
