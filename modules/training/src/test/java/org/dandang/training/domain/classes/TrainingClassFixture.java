package org.dandang.training.domain.classes;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.EnrolPerson;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.Session;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.SignPersonIn;

/** A class of four days in May 2018 that asks for a sign-in each half day, and people for it. */
final class TrainingClassFixture {
  static final LocalDate BEFORE = LocalDate.of(2018, 5, 2);
  static final LocalDate BEGIN = LocalDate.of(2018, 5, 7);
  static final LocalDate END = LocalDate.of(2018, 5, 10);
  static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  static final CreditRule RULE =
      new CreditRule(RuleBooks.standard().get("training.absence.max", BEGIN).fraction());

  private TrainingClassFixture() {}

  static TrainingClass planned(int seats) {
    PlanClass plan =
        new PlanClass(
            "乡镇干部任职培训班",
            ClassKind.NEW_POST,
            new UnitId(3),
            "县委党校",
            BEGIN,
            END,
            32,
            SignInRhythm.HALF_DAY,
            8,
            seats,
            "四个意识",
            BEFORE);
    return new TrainingClass(new ClassId(7), "天培〔2018〕7号", plan, "县委组织部", TODAY);
  }

  static TrainingClass announced(int seats) {
    TrainingClass trainingClass = planned(seats);
    trainingClass.announce(BEFORE);
    return trainingClass;
  }

  static TrainingClass held(long... persons) {
    TrainingClass trainingClass = announced(50);
    for (long person : persons) enrol(trainingClass, person);
    trainingClass.hold(BEGIN);
    return trainingClass;
  }

  static void enrol(TrainingClass trainingClass, long person) {
    trainingClass.enrol(enrolment(person, false, BEFORE), label(person));
  }

  static EnrolPerson enrolment(long person, boolean waiting, LocalDate on) {
    return new EnrolPerson(new ClassId(7), new PersonId(person), waiting, on, 0);
  }

  static LabelThen label(long person) {
    return new LabelThen("覃某" + person, "qin mou", new UnitId(5), "进结镇", "科员");
  }

  /** Signs in for that many half days from the beginning on. */
  static void signIn(TrainingClass trainingClass, long person, int halfDays) {
    for (int half = 0; half < halfDays; half++) {
      Session session = half % 2 == 0 ? Session.MORNING : Session.AFTERNOON;
      trainingClass.signIn(signature(person, BEGIN.plusDays(half / 2), session, ""), RULE, TODAY);
    }
  }

  static SignPersonIn signature(long person, LocalDate day, Session session, String lateReason) {
    return new SignPersonIn(new ClassId(7), new PersonId(person), day, session, lateReason, 0);
  }
}
