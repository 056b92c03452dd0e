package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;
import org.junit.jupiter.api.Test;

/** How a committee votes on each person: quorum, majority, who leaves the room (P17, P25). */
class SessionTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 28);
  private static final Bars NOBODY_BARRED = (change, day) -> {};
  private static final CommitteeRule COMMITTEE = CommitteeRule.of(RuleBooks.standard(), DAY);
  private static final PersonId PERSON = new PersonId(700);
  private static final ChangeId CHANGE = new ChangeId(1);

  @Test
  void two_thirds_come_and_more_than_half_of_all_who_should_are_in_favour() {
    Random random = new Random(41);
    for (int trial = 0; trial < 5_000; trial++) {
      int should = 3 + random.nextInt(40);
      int present = random.nextInt(should + 1);
      int inFavour = random.nextInt(present + 1);
      boolean right = 3 * present >= 2 * should && 2 * inFavour > should;
      assertThat(COMMITTEE.carries(new Votes(should, present, inFavour, 0, 0, 0)))
          .as("%d of %d came, %d in favour", present, should, inFavour)
          .isEqualTo(right);
      DecisionBasis basis = DecisionBasis.meeting("纪要", DAY, "书记", should, present, inFavour);
      assertThat(carries(basis)).isEqualTo(right);
    }
  }

  private static boolean carries(DecisionBasis basis) {
    try {
      COMMITTEE.check(basis);
      return true;
    } catch (NotCarried refused) {
      return false;
    }
  }

  @Test
  void one_more_in_favour_never_turns_a_decision_down() {
    for (int should = 1; should <= 25; should++)
      for (int present = 0; present <= should; present++)
        for (int inFavour = 1; inFavour <= present; inFavour++) {
          boolean before = COMMITTEE.carries(new Votes(should, present, inFavour - 1, 0, 0, 0));
          boolean after = COMMITTEE.carries(new Votes(should, present, inFavour, 0, 0, 0));
          assertThat(before && !after).isFalse();
        }
  }

  @Test
  void six_of_eleven_carry_and_five_reject() {
    assertThat(decided(ballot(6, 3, 0, Set.of()), Map.of()).state())
        .isEqualTo(ChangeState.DISCUSSED);
    assertThat(decided(ballot(5, 4, 0, Set.of()), Map.of()).state())
        .isEqualTo(ChangeState.REJECTED);
  }

  @Test
  void a_close_relative_leaves_the_room_and_still_counts_among_those_who_should_attend() {
    Map<PersonId, Set<PersonId>> kin = Map.of(PERSON, Set.of(new PersonId(2)));
    assertThatThrownBy(() -> decided(ballot(9, 0, 0, Set.of()), kin))
        .isInstanceOf(RecusalMissing.class);
    assertThat(decided(ballot(6, 2, 0, Set.of(new PersonId(2))), kin).state())
        .isEqualTo(ChangeState.DISCUSSED);
    assertThat(decided(ballot(5, 3, 0, Set.of(new PersonId(2))), kin).state())
        .as("five of eleven, though eight voted")
        .isEqualTo(ChangeState.REJECTED);
  }

  @Test
  void a_member_who_is_concerned_does_not_vote() {
    Appointment appointment = ready(new PersonId(3));
    assertThatThrownBy(() -> decide(appointment, ballot(9, 0, 0, Set.of()), Map.of()))
        .isInstanceOf(RecusalMissing.class);
    decide(appointment, ballot(8, 0, 0, Set.of(new PersonId(3))), Map.of());
    assertThat(appointment.change(CHANGE).state()).isEqualTo(ChangeState.DISCUSSED);
  }

  @Test
  void every_vote_is_cast_once_and_only_by_those_who_came() {
    assertThatThrownBy(() -> decided(ballot(9, 1, 0, Set.of()), Map.of()))
        .isInstanceOf(BallotMismatch.class);
    assertThatThrownBy(() -> decided(ballot(7, 1, 0, Set.of()), Map.of()))
        .isInstanceOf(BallotMismatch.class);
    assertThatThrownBy(() -> decided(ballot(8, 0, 0, Set.of(new PersonId(11))), Map.of()))
        .isInstanceOf(NotPresent.class);
  }

  @Test
  void whoever_was_not_voted_on_is_deferred_or_nothing_is_decided() {
    Appointment appointment = ready(PERSON);
    assertThatThrownBy(
            () ->
                appointment.decide(
                    basis(), COMMITTEE, session(Map.of(), Set.of(), Map.of()), NOBODY_BARRED))
        .isInstanceOf(BallotMissing.class);
    appointment.decide(
        basis(), COMMITTEE, session(Map.of(), Set.of(CHANGE), Map.of()), NOBODY_BARRED);
    assertThat(appointment.change(CHANGE).state()).isEqualTo(ChangeState.DEFERRED);
  }

  @Test
  void a_slip_does_not_promote() {
    Appointment appointment = ready(PERSON);
    DecisionBasis slip = DecisionBasis.slip("天组呈1号", DAY, "部长");
    assertThatThrownBy(() -> appointment.decide(slip, COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED))
        .isInstanceOf(MeetingNeeded.class);
  }

  private static Change decided(Ballot ballot, Map<PersonId, Set<PersonId>> kin) {
    Appointment appointment = ready(PERSON);
    decide(appointment, ballot, kin);
    return appointment.change(CHANGE);
  }

  private static void decide(
      Appointment appointment, Ballot ballot, Map<PersonId, Set<PersonId>> kin) {
    appointment.decide(
        basis(), COMMITTEE, session(Map.of(CHANGE, ballot), Set.of(), kin), NOBODY_BARRED);
  }

  private static Session session(
      Map<ChangeId, Ballot> ballots, Set<ChangeId> deferred, Map<PersonId, Set<PersonId>> kin) {
    List<Member> members =
        IntStream.rangeClosed(1, 11)
            .mapToObj(number -> new Member(new PersonId(number), "委员" + number, number <= 9))
            .toList();
    return new Session(members, ballots, deferred, kin);
  }

  private static Ballot ballot(int inFavour, int against, int abstained, Set<PersonId> recused) {
    return new Ballot(CHANGE, inFavour, against, abstained, recused);
  }

  private static DecisionBasis basis() {
    return DecisionBasis.meeting("纪要1号", DAY, "书记", 11, 9, 9);
  }

  private static Appointment ready(PersonId person) {
    LocalDate motion = DAY.minusDays(20);
    Appointment appointment = new Appointment(new AppointmentId(1), "第一批", motion);
    UnitId unit = new UnitId(3);
    appointment.propose(
        new Change(
            CHANGE,
            ProposedChange.of(person, ChangeKind.PROMOTION, unit, "副局长", Level.SECTION_DEPUTY),
            new Situation(
                new LabelThen("某", "mou", unit, "某局", "科员"),
                Level.STAFF,
                Management.COUNTY,
                motion),
            "某局"));
    Change change = appointment.change(CHANGE);
    change.recommend(motion, StepSheet.empty());
    change.makeCandidate(motion, StepSheet.empty(), NOBODY_BARRED, 12);
    change.examine(motion, StepSheet.empty());
    change.opinion(Conclusion.NO_OBJECTION, "天纪函1号", motion);
    change.check(new MustPapers("档案", "事项", "信访"), motion);
    return appointment;
  }
}
