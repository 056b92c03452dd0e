package org.dandang.training.persistence.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Sort;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.test.TestUnit;
import org.dandang.training.api.classes.AttendanceRow;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassRow;
import org.dandang.training.domain.classes.ClassesOnPaper;
import org.dandang.training.domain.classes.TrainingClass;
import org.junit.jupiter.api.Test;

class StoredClassesIT {
  private static final TestUnit UNIT = TestUnit.of("training");
  private static final TestActor OFFICER = TestActor.with(Role.TRAINING_OFFICER);

  private final ClassesOnPaper paper = new ClassesOnPaper(new UnitId(41), new UnitId(42));

  @Test
  void a_class_comes_back_with_its_people_and_their_attendance() {
    ClassId id = store(paper.closed(LocalDate.of(2018, 3, 5), 6, 4));
    ClassDetail detail = ask(records -> records.get(id));
    assertThat(detail.title()).isEqualTo("党务干部业务培训班");
    assertThat(detail.enrolled()).isEqualTo(6);
    assertThat(detail.present()).isEqualTo(4);
    assertThat(detail.historic()).isZero();
    assertThat(detail.amendment()).isEmpty();
  }

  @Test
  void attendances_are_listed_by_class_in_the_order_of_pinyin() {
    ClassId id = store(paper.closed(LocalDate.of(2018, 3, 5), 3, 2));
    ListQuery query =
        new ListQuery(Map.of("class", id.toString()), List.of(Sort.ascending("name")), 0, 20);
    assertThat(ask(records -> records.attendances(query)).rows())
        .extracting(AttendanceRow::hoursCredited)
        .containsExactly(8, 8, 0);
  }

  @Test
  void a_list_is_filtered_by_year_and_stays_in_the_actors_scope() {
    store(paper.closed(LocalDate.of(2011, 3, 5), 2, 2));
    store(paper.closed(LocalDate.of(2012, 3, 5), 2, 2));
    ListQuery of2011 = new ListQuery(Map.of("year", "2011"), List.of(), 0, 20);
    assertThat(ask(records -> records.list(of2011)).rows())
        .extracting(ClassRow::begin)
        .containsExactly(LocalDate.of(2011, 3, 5));
    TestActor elsewhere = OFFICER.in(Scope.of(Set.of(new UnitId(77))));
    assertThat(ask(elsewhere, records -> records.list(of2011)).rows()).isEmpty();
  }

  @Test
  void a_class_of_another_unit_does_not_exist() {
    ClassId id = store(paper.closed(LocalDate.of(2018, 3, 5), 2, 2));
    TestActor elsewhere = OFFICER.in(Scope.of(Set.of(new UnitId(77))));
    assertThatThrownBy(() -> ask(elsewhere, records -> records.get(id)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_was_not_seen_cannot_be_changed() {
    ClassId id = store(paper.announced(LocalDate.of(2018, 3, 5), 1));
    UNIT.run(em -> classes(em).get(id, version(id)).cancel("防汛"));
    assertThatThrownBy(() -> UNIT.run(em -> classes(em).get(id, 1))).isInstanceOf(Stale.class);
  }

  @Test
  void a_taken_seat_is_a_change_of_the_class() {
    ClassId id = store(paper.announced(LocalDate.of(2018, 3, 5), 1));
    long before = version(id);
    UNIT.run(em -> paper.enrol(classes(em).open(id, before), new PersonId(9)));
    assertThat(version(id)).isGreaterThan(before);
  }

  @Test
  void a_void_class_keeps_its_history_with_the_reason() {
    ClassId id = store(paper.closed(LocalDate.of(2018, 3, 5), 2, 2));
    long version = version(id);
    UNIT.run(
        em ->
            classes(em)
                .get(id, version)
                .voidBy(new Amendment("重复录入", "部务会", LocalDate.of(2019, 1, 8))));
    List<HistoryRow> history = ask(records -> records.history(id));
    assertThat(history)
        .extracting(HistoryRow::op, HistoryRow::column, HistoryRow::after)
        .contains(
            tuple("I", "", ""), tuple("U", "voided", "true"), tuple("U", "amended_reason", "重复录入"));
  }

  private static ClassId store(Function<ClassId, TrainingClass> made) {
    return UNIT.inTransaction(
        em -> {
          StoredTrainingClasses classes = classes(em);
          TrainingClass one = made.apply(classes.nextId());
          classes.takeOver(List.of(one));
          return one.id();
        });
  }

  private static long version(ClassId id) {
    return ask(records -> records.get(id)).version();
  }

  private static StoredTrainingClasses classes(EntityManager em) {
    StoredTrainingClasses classes = new StoredTrainingClasses();
    classes.em = em;
    classes.actor = OFFICER;
    return classes;
  }

  private static <T> T ask(Function<StoredClassRecords, T> question) {
    return ask(OFFICER, question);
  }

  private static <T> T ask(TestActor actor, Function<StoredClassRecords, T> question) {
    return UNIT.inTransaction(
        em -> {
          StoredClassRecords records = new StoredClassRecords();
          records.em = em;
          records.actor = actor;
          return question.apply(records);
        });
  }
}
