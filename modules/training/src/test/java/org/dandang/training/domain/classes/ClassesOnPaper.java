package org.dandang.training.domain.classes;

import java.time.LocalDate;
import java.util.function.Function;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.Fraction;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.EnrolPerson;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.RecordHistoricAttendance;
import org.dandang.training.api.classes.Session;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.SignPersonIn;

/**
 * Classes of one day for tests against the database, held by one unit for people of another.
 *
 * @param home unit of the people
 */
public record ClassesOnPaper(UnitId organiser, UnitId home) {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final CreditRule RULE = new CreditRule(new Fraction(1, 7));

  /** Persons 1 to {@code enrolled} enrol. */
  public Function<ClassId, TrainingClass> announced(LocalDate day, int enrolled) {
    return id -> {
      TrainingClass made = planned(id, day, day);
      made.announce(day.minusDays(5));
      for (int person = 1; person <= enrolled; person++) enrol(made, new PersonId(person));
      return made;
    };
  }

  /** Persons 1 to {@code present} come, morning and afternoon. */
  public Function<ClassId, TrainingClass> held(LocalDate day, int enrolled, int present) {
    return id -> {
      TrainingClass made = announced(day, enrolled).apply(id);
      made.hold(day);
      for (int person = 1; person <= present; person++) {
        signIn(made, person, day, Session.MORNING);
        signIn(made, person, day, Session.AFTERNOON);
      }
      return made;
    };
  }

  public Function<ClassId, TrainingClass> closed(LocalDate day, int enrolled, int present) {
    return held(day, enrolled, present)
        .andThen(
            made -> {
              made.close(day, RULE);
              return made;
            });
  }

  /** Begins on one day and ends on another; one person comes on the first. */
  public Function<ClassId, TrainingClass> overNewYear(LocalDate begin, LocalDate end) {
    return id -> {
      TrainingClass made = planned(id, begin, end);
      made.announce(begin.minusDays(5));
      enrol(made, new PersonId(1));
      made.hold(begin);
      signIn(made, 1, begin, Session.MORNING);
      made.close(end, RULE);
      return made;
    };
  }

  public void enrol(TrainingClass made, PersonId person) {
    made.enrol(
        new EnrolPerson(made.id(), person, false, made.begin().minusDays(4), 0), label(person));
  }

  public void historic(TrainingClass made, long person) {
    made.recordHistoric(
        new RecordHistoricAttendance(made.id(), new PersonId(person), "纸质签到册", 0),
        label(new PersonId(person)),
        RULE);
  }

  private TrainingClass planned(ClassId id, LocalDate begin, LocalDate end) {
    PlanClass plan =
        new PlanClass(
            "党务干部业务培训班",
            ClassKind.SKILLS,
            organiser,
            "县委党校",
            begin,
            end,
            8,
            SignInRhythm.HALF_DAY,
            2,
            60,
            "理想信念",
            begin.minusDays(20));
    return new TrainingClass(id, "天培〔" + begin.getYear() + "〕" + id + "号", plan, "县委组织部", TODAY);
  }

  private LabelThen label(PersonId person) {
    return new LabelThen("覃某" + person, "qin mou " + person, home, "进结镇", "科员");
  }

  private static void signIn(TrainingClass made, long person, LocalDate day, Session session) {
    made.signIn(
        new SignPersonIn(made.id(), new PersonId(person), day, session, "", 0), RULE, TODAY);
  }
}
