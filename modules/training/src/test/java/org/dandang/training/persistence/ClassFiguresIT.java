package org.dandang.training.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.domain.classes.ClassesOnPaper;
import org.dandang.training.domain.classes.TrainingClass;
import org.junit.jupiter.api.Test;

/** Each clause of the two definitions, with what must not count beside what must. */
class ClassFiguresIT {
  private static final TestUnit UNIT = TestUnit.of("training");
  private static final LocalDate MAY = LocalDate.of(2018, 5, 7);
  private static final LocalDate JANUARY = LocalDate.of(2019, 1, 10);
  private static final Amendment AMENDMENT = new Amendment("重复录入", "部务会", JANUARY);

  /** Own units for each test, so that tests do not see each other's classes. */
  private static final AtomicLong NEXT_UNIT = new AtomicLong(1000);

  private static final AtomicLong NEXT_CLASS = new AtomicLong(900_000);

  private final UnitId organiser = new UnitId(NEXT_UNIT.incrementAndGet());
  private final UnitId home = new UnitId(NEXT_UNIT.incrementAndGet());
  private final ClassesOnPaper paper = new ClassesOnPaper(organiser, home);

  @Test
  void a_class_counts_when_it_was_held_closed_or_not_yet() {
    store(paper.closed(MAY, 3, 3));
    store(paper.held(MAY, 3, 3));
    store(paper.announced(MAY, 3));
    assertThat(classes()).isEqualTo(2);
  }

  @Test
  void a_class_over_new_year_belongs_to_the_year_in_which_it_began() {
    store(paper.overNewYear(LocalDate.of(2018, 12, 29), LocalDate.of(2019, 1, 4)));
    store(paper.overNewYear(LocalDate.of(2017, 12, 28), LocalDate.of(2018, 1, 3)));
    store(paper.closed(LocalDate.of(2019, 1, 7), 2, 2));
    assertThat(classes()).isEqualTo(1);
    assertThat(attendances()).isEqualTo(1);
  }

  @Test
  void a_cancelled_class_does_not_count() {
    TrainingClass cancelled = store(paper.announced(MAY, 3));
    change(cancelled.id(), one -> one.cancel("与防汛冲突"));
    assertThat(classes()).isZero();
    assertThat(attendances()).isZero();
  }

  @Test
  void who_enrolled_and_never_came_does_not_count() {
    store(paper.closed(MAY, 5, 3));
    assertThat(attendances()).isEqualTo(3);
  }

  @Test
  void several_sign_ins_are_one_and_a_person_in_two_classes_is_two() {
    store(paper.closed(MAY, 1, 1));
    store(paper.closed(MAY.plusDays(7), 1, 1));
    assertThat(attendances()).isEqualTo(2);
  }

  @Test
  void an_attendance_from_an_old_list_counts() {
    TrainingClass closed = store(paper.closed(MAY, 2, 1));
    change(closed.id(), one -> paper.historic(one, 2));
    assertThat(attendances()).isEqualTo(2);
  }

  @Test
  void a_void_attendance_is_gone_and_its_class_stays() {
    TrainingClass closed = store(paper.closed(MAY, 2, 2));
    long gone = attendanceIds().get(0);
    change(closed.id(), one -> one.voidAttendance(new PersonId(1), AMENDMENT));
    assertThat(attendances()).isEqualTo(1);
    assertThat(classes()).isEqualTo(1);
    assertThat(why("training_attendances", gone)).isEqualTo("已作废：重复录入");
  }

  @Test
  void voiding_a_class_takes_it_and_its_attendances_away_and_nothing_else() {
    store(paper.closed(MAY, 4, 4));
    TrainingClass voided = store(paper.closed(MAY, 3, 3));
    assertThat(attendances()).isEqualTo(7);
    change(voided.id(), one -> one.voidBy(AMENDMENT));
    assertThat(classes()).isEqualTo(1);
    assertThat(attendances()).isEqualTo(4);
    assertThat(why("training_classes", voided.id().value())).isEqualTo("已作废：重复录入");
  }

  @Test
  void a_corrected_year_moves_the_class_and_its_attendances() {
    TrainingClass wrong = store(paper.closed(LocalDate.of(2017, 5, 8), 3, 3));
    assertThat(classes()).isZero();
    change(
        wrong.id(), one -> one.correct(new CorrectClass(one.id(), "培训班", MAY, MAY, AMENDMENT, 0)));
    assertThat(classes()).isEqualTo(1);
    assertThat(attendances()).isEqualTo(3);
  }

  @Test
  void a_cut_off_leaves_out_what_began_later() {
    store(paper.closed(MAY, 2, 2));
    store(paper.closed(LocalDate.of(2018, 9, 3), 2, 2));
    assertThat(count(question("training_classes", LocalDate.of(2018, 6, 30), organiser)))
        .isEqualTo(1);
  }

  @Test
  void the_list_has_exactly_the_rows_that_are_counted_newest_first() {
    store(paper.closed(MAY, 3, 2));
    store(paper.closed(MAY.plusDays(30), 3, 3));
    FigureQuestion question = question("training_attendances", yearEnd(), home);
    List<FigureRecord> rows = rows(question, 0, 100);
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).on()).isEqualTo(MAY.plusDays(30));
    assertThat(rows).extracting(FigureRecord::id).doesNotHaveDuplicates();
    assertThat(rows(question, 3, 2)).isEqualTo(rows.subList(3, 5));
    assertThat(attendanceIds())
        .containsExactlyInAnyOrderElementsOf(rows.stream().map(FigureRecord::id).toList());
  }

  @Test
  void classes_are_scoped_by_who_holds_them_and_attendances_by_where_the_people_serve() {
    store(paper.closed(MAY, 2, 2));
    FigureQuestion everywhere =
        new FigureQuestion(
            "training_attendances",
            2018,
            Optional.of(LocalDate.of(2018, 1, 1)),
            yearEnd(),
            Scope.of(Set.of(organiser, home)));
    assertThat(count(everywhere)).isEqualTo(2);
    assertThat(countAsSeenBy(organiser, everywhere)).isZero();
    assertThat(countAsSeenBy(home, everywhere)).isEqualTo(2);
  }

  private static LocalDate yearEnd() {
    return LocalDate.of(2018, 12, 31);
  }

  private long classes() {
    return count(question("training_classes", yearEnd(), organiser));
  }

  private long attendances() {
    return count(question("training_attendances", yearEnd(), home));
  }

  private List<Long> attendanceIds() {
    return ask(figures -> figures.ids(question("training_attendances", yearEnd(), home)));
  }

  private String why(String key, long id) {
    FigureQuestion question = question(key, yearEnd(), home);
    return ask(figures -> figures.whyGone(question, List.of(id))).get(id);
  }

  private static FigureQuestion question(String key, LocalDate to, UnitId unit) {
    return new FigureQuestion(
        key, 2018, Optional.of(LocalDate.of(2018, 1, 1)), to, Scope.of(Set.of(unit)));
  }

  private static TrainingClass store(Function<ClassId, TrainingClass> made) {
    TrainingClass one = made.apply(new ClassId(NEXT_CLASS.incrementAndGet()));
    UNIT.run(em -> em.persist(one));
    return one;
  }

  private static void change(ClassId id, Consumer<TrainingClass> change) {
    UNIT.run(em -> change.accept(found(em, id)));
  }

  private static TrainingClass found(EntityManager em, ClassId id) {
    return em.find(TrainingClass.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  private static <T> T ask(Function<TrainingFigures, T> question) {
    return ask(TestActor.with(Role.OVERVIEW_EDITOR), question);
  }

  private static long count(FigureQuestion question) {
    return ask(figures -> figures.count(question));
  }

  private static long countAsSeenBy(UnitId scope, FigureQuestion question) {
    TestActor actor = TestActor.with(Role.OVERVIEW_EDITOR).in(Scope.of(Set.of(scope)));
    return ask(actor, figures -> figures.count(question));
  }

  private static List<FigureRecord> rows(FigureQuestion question, int offset, int limit) {
    return ask(figures -> figures.records(question, offset, limit));
  }

  private static <T> T ask(TestActor actor, Function<TrainingFigures, T> question) {
    return UNIT.inTransaction(
        em -> {
          TrainingFigures figures = new TrainingFigures();
          figures.em = em;
          figures.actor = actor;
          return question.apply(figures);
        });
  }
}
