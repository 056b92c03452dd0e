package org.dandang.accountability.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.WorkingCalendars;

/** The stored side of this context, as the tests of it ask. */
final class Desk {
  static final TestUnit UNIT = TestUnit.of("accountability");

  private Desk() {}

  static void store(Object... roots) {
    UNIT.run(em -> Arrays.stream(roots).forEach(em::persist));
  }

  static long count(String key, UnitId unit, LocalDate until) {
    return figures(new PersonId(77), f -> f.count(question(key, unit, until)));
  }

  static FigureQuestion question(String key, UnitId unit, LocalDate until) {
    return new FigureQuestion(key, 2018, Optional.empty(), until, Scope.of(Set.of(unit)));
  }

  static <T> T figures(PersonId me, Function<AccountabilityFigures, T> ask) {
    return UNIT.inTransaction(
        em -> {
          AccountabilityFigures figures = new AccountabilityFigures();
          figures.em = em;
          figures.actor = actor(me);
          return ask.apply(figures);
        });
  }

  static List<BarSource.Bar> bars(PersonId person, BarSource.Purpose purpose, LocalDate day) {
    return UNIT.inTransaction(
        em -> {
          StoredBars bars = new StoredBars();
          bars.em = em;
          return bars.bars(List.of(person), purpose, day);
        });
  }

  static List<GradeEffectSource.GradeEffect> gradeEffects(PersonId person, int year) {
    return UNIT.inTransaction(
        em -> {
          StoredGradeEffects effects = new StoredGradeEffects();
          effects.em = em;
          effects.rules = RuleBooks.standard();
          return effects.effects(List.of(person), year, LocalDate.of(year + 1, 1, 31));
        });
  }

  static StoredLaterAppointments laterAppointments(EntityManager em) {
    StoredLaterAppointments appointments = new StoredLaterAppointments();
    appointments.em = em;
    return appointments;
  }

  static StoredAccountabilityRecords records(EntityManager em, PersonId me) {
    StoredAccountabilityRecords records = new StoredAccountabilityRecords();
    records.em = em;
    records.actor = actor(me);
    records.clocks = clocks(em);
    return records;
  }

  static CaseClocks clocks(EntityManager em) {
    CaseClocks clocks = new CaseClocks();
    clocks.em = em;
    clocks.terms = new Terms(RuleBooks.standard(), WorkingCalendars.region("450000"));
    clocks.businessDay = () -> LocalDate.of(2019, 2, 20);
    return clocks;
  }

  static StoredAccountabilityFiles files(EntityManager em, PersonId me) {
    StoredAccountabilityFiles files = new StoredAccountabilityFiles();
    files.em = em;
    files.actor = actor(me);
    files.directory = new NamedByNumber();
    files.businessDay = () -> LocalDate.of(2019, 2, 20);
    files.terms = new Terms(RuleBooks.standard(), WorkingCalendars.region("450000"));
    return files;
  }

  private static TestActor actor(PersonId me) {
    return new TestActor("x", Optional.of(me), Set.of(Role.ACCOUNTABILITY_OFFICER), Scope.ALL);
  }
}
