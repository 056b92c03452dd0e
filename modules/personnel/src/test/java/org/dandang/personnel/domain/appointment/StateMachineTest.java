package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.Need;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.StepMark;
import org.dandang.personnel.api.appointment.StepRow;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.person.Rank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * P17: whatever is tried in whatever order, nobody comes into office past a step that the matrix
 * requires, nor past one of the four musts.
 */
class StateMachineTest {
  private static final LocalDate MOTION = LocalDate.of(2018, 5, 7);
  private static final Bars NOBODY_BARRED = (change, day) -> {};
  private static final CommitteeRule COMMITTEE =
      new CommitteeRule(new Fraction(2, 3), new Fraction(1, 2));
  private static final int WALKS = 400;
  private static final int LONGEST = 60;

  record Way(ChangeKind kind, boolean elected) {}

  static Stream<Way> ways() {
    return Arrays.stream(ChangeKind.values())
        .flatMap(
            kind ->
                kind == ChangeKind.PROMOTION
                    ? Stream.of(new Way(kind, false), new Way(kind, true))
                    : Stream.of(new Way(kind, kind == ChangeKind.RE_ELECTION)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void no_path_leads_into_office_past_a_step_that_is_required(Way way) {
    int arrived = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      Walk taken = new Walk(way, new Random(walk));
      taken.wander();
      if (!taken.change().state().tookEffect()) continue;
      arrived++;
      assertComplete(taken.change());
    }
    assertThat(arrived).as("some walks of %s arrive", way).isPositive();
  }

  private static void assertComplete(Change change) {
    List<StepRow> steps = change.steps().map(StepTaken::told).toList();
    List<ProcedureStep> order = new ArrayList<>();
    for (MatrixRow row : change.procedure().rows()) {
      if (row.step() == ProcedureStep.PROBATION) continue;
      List<StepRow> done =
          steps.stream()
              .filter(step -> step.step() == row.step() && step.mark() != StepMark.UNDONE)
              .toList();
      assertThat(done).as("%s of %s", row.step(), change.kind()).hasSize(1);
      if (row.need() == Need.REQUIRED) assertThat(done.get(0).mark()).isEqualTo(StepMark.TAKEN);
      else if (done.get(0).mark() == StepMark.SKIPPED)
        assertThat(done.get(0).reason()).hasValueSatisfying(why -> assertThat(why).isNotBlank());
      order.add(row.step());
    }
    assertThat(order).isSorted();
    boolean checked =
        steps.stream()
            .anyMatch(step -> step.step() == ProcedureStep.CHECKS && step.mark() == StepMark.TAKEN);
    if (checked) {
      assertThat(change.musts().checkedOn()).isPresent();
      assertThat(change.musts().opinion())
          .hasValueSatisfying(
              opinion -> assertThat(opinion).isIn(Conclusion.NO_OBJECTION, Conclusion.WAIVED));
    }
  }

  /** One procedure to which a random act happens again and again. */
  private static final class Walk {
    private final Random random;
    private final Appointment appointment;
    private LocalDate day = MOTION;

    Walk(Way way, Random random) {
      this.random = random;
      appointment = new Appointment(new AppointmentId(1), "某批", MOTION);
      appointment.propose(
          new Change(
              new ChangeId(1),
              proposal(way),
              new Situation(
                  new LabelThen("某", "mou", new UnitId(3), "某局", "副局长"),
                  from(way.kind()),
                  Management.COUNTY,
                  MOTION),
              "某局"));
    }

    Change change() {
      return appointment.changes().get(0);
    }

    void wander() {
      for (int act = 0; act < LONGEST; act++) {
        day = day.plusDays(random.nextInt(3));
        try {
          act(random.nextInt(17));
        } catch (RuleViolation refused) {
          // what is refused leaves everything as it was
        }
      }
    }

    private void act(int which) {
      Change change = change();
      switch (which) {
        case 0 -> change.recommend(day, StepSheet.empty());
        case 1 -> change.makeCandidate(day, StepSheet.empty(), NOBODY_BARRED, 12);
        case 2 -> change.examine(day, StepSheet.empty());
        case 3 -> change.opinion(any(Conclusion.values()), "天纪函1号", day);
        case 4, 5 -> change.check(new MustPapers("档案", maybe(), "信访"), day);
        case 6 -> change.state(maybe(), random.nextBoolean(), day);
        case 7, 8 -> change.skip(any(ProcedureStep.values()), day, "按规定可以不办", "某部长");
        case 9, 10 -> decide();
        case 11 -> appointment.announce(day, day.plusDays(5));
        case 12, 13 -> issue();
        case 14 -> change.takeEffect(NOBODY_BARRED);
        case 15 -> change.elect(random.nextInt(4) > 0, StepSheet.empty(), day, NOBODY_BARRED);
        default -> back();
      }
    }

    private void back() {
      if (random.nextInt(4) == 0)
        change().goBack(any(ProcedureStep.values()), new Amendment("程序有误", "某部长", day));
    }

    private void decide() {
      int inFavour = 3 + random.nextInt(7);
      appointment.decide(
          DecisionBasis.meeting("纪要1号", day, "书记", 11, 9, inFavour),
          COMMITTEE,
          Set.of(),
          Set.of(),
          NOBODY_BARRED);
    }

    private void issue() {
      appointment.issue(new Issue("天委干1号", day, day), NOBODY_BARRED, 12);
    }

    private String maybe() {
      return random.nextInt(3) == 0 ? "" : "材料";
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private static Level from(ChangeKind kind) {
      boolean up = EnumSet.of(ChangeKind.PROMOTION, ChangeKind.DEMOTION).contains(kind);
      if (kind == ChangeKind.RECRUITMENT || kind == ChangeKind.RANK_PROMOTION) return Level.STAFF;
      return up ? Level.SECTION_DEPUTY : Level.SECTION_PRINCIPAL;
    }

    private static ProposedChange proposal(Way way) {
      Level to =
          switch (way.kind()) {
            case PROMOTION -> Level.SECTION_PRINCIPAL;
            case DEMOTION, REMOVAL, SECOND_LINE, RECRUITMENT, RETIREMENT, RANK_PROMOTION ->
                Level.STAFF;
            default -> Level.SECTION_PRINCIPAL;
          };
      return new ProposedChange(
          new PersonId(7),
          way.kind(),
          new UnitId(3),
          Optional.empty(),
          "某职务",
          to,
          false,
          way.kind() == ChangeKind.RANK_PROMOTION
              ? Optional.of(Rank.PRINCIPAL_STAFF)
              : Optional.empty(),
          Set.of(),
          way.kind().adverse() ? Optional.of(Ground.SLOW_PROGRESS) : Optional.empty(),
          way.kind().adverse() ? "项目滞后" : "",
          way.elected());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void every_way_begins_with_a_motion_and_ends_in_an_office(Way way) {
    Procedure procedure = ProcedureMatrix.of(way.kind(), way.elected(), MOTION);
    assertThat(procedure.rows().get(0).step()).isEqualTo(ProcedureStep.MOTION);
    assertThat(procedure.has(ProcedureStep.DISCUSSION)).isTrue();
    assertThat(procedure.has(ProcedureStep.ISSUE)).isTrue();
    assertThat(procedure.has(ProcedureStep.ELECTION)).isEqualTo(way.elected());
    assertThat(procedure.rows()).allSatisfy(row -> assertThat(row.paper()).isNotBlank());
    assertThat(procedure.rows())
        .filteredOn(row -> row.need() == Need.OPTIONAL)
        .allSatisfy(row -> assertThat(row.note()).isNotBlank());
  }
}
