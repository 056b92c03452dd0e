package org.dandang.othercounty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.dandang.training.api.classes.ClassArchive;
import org.dandang.training.api.classes.ClassDesk;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.PlanClass;
import org.dandang.training.api.classes.Session;
import org.dandang.training.api.classes.SignInRhythm;
import org.dandang.training.api.classes.WholeClass;

/** Classes. */
@ApplicationScoped
public class TrainingActs implements Acts {
  private static final LocalDate SPRING = LocalDate.of(2018, 3, 12);

  @Inject Citizens citizens;
  @Inject ClassArchive archive;
  @Inject ClassDesk desk;
  @Inject ClassRecords records;

  @Override
  public Map<Act, LongSupplier> entering() {
    return Map.of(
        Act.HOLD_A_CLASS_FOR_THREE, () -> held(SPRING, ClassState.CLOSED),
        Act.HOLD_A_CLASS_OF_THE_YEAR_BEFORE, () -> held(SPRING.minusYears(1), ClassState.CLOSED),
        Act.PLAN_A_CLASS, () -> held(SPRING, ClassState.PLANNED));
  }

  @Override
  public Map<Act, LongConsumer> changing() {
    return Map.of(
        Act.VOID_A_CLASS,
        id -> desk.voidClass(new ClassId(id), Mistake.ENTERED, version(id)),
        Act.CORRECT_A_CLASS_INTO_THE_YEAR_BEFORE,
        this::intoTheYearBefore,
        Act.VOID_ONE_ATTENDANCE,
        id ->
            desk.voidAttendance(
                new ClassId(id), citizens.numbered(4), Mistake.ENTERED, version(id)));
  }

  private void intoTheYearBefore(long id) {
    LocalDate before = SPRING.minusYears(1);
    desk.correct(
        new CorrectClass(new ClassId(id), "更正后的班次", before, before, Mistake.ENTERED, version(id)));
  }

  private long held(LocalDate begin, ClassState reached) {
    PlanClass plan =
        new PlanClass(
            "林业干部培训班",
            ClassKind.SKILLS,
            citizens.organ(),
            "县委党校",
            begin,
            begin,
            8,
            SignInRhythm.DAY,
            1,
            20,
            "",
            begin.minusDays(20));
    List<WholeClass.Attendee> attendees =
        reached == ClassState.PLANNED
            ? List.of()
            : IntStream.rangeClosed(4, 7).mapToObj(n -> attendee(n, begin)).toList();
    return archive
        .takeOver(
            List.of(new WholeClass(plan, reached, attendees, Optional.empty(), Optional.empty())))
        .get(0)
        .value();
  }

  /** The fourth is enrolled and never comes. */
  private WholeClass.Attendee attendee(int number, LocalDate day) {
    List<WholeClass.SignIn> signIns =
        number == 7 ? List.of() : List.of(new WholeClass.SignIn(day, Session.WHOLE_DAY));
    return new WholeClass.Attendee(citizens.numbered(number), signIns, Optional.empty());
  }

  private long version(long id) {
    return records.get(new ClassId(id)).version();
  }
}
