package org.dandang.office.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.office.api.ConveneMeeting;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.RecordVote;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private final RuleBook rules = RuleBooks.standard();

  @Test
  void of_eleven_members_eight_make_a_quorum() {
    Meeting meeting = committeeOf(11);
    assertThatThrownBy(() -> meeting.attend(people(7), rules)).isInstanceOf(QuorumMissing.class);
    meeting.attend(people(8), rules);
    assertThat(meeting.detail().members()).filteredOn(member -> member.present()).hasSize(8);
  }

  @Test
  void six_of_eleven_carry_a_matter_and_five_do_not() {
    Meeting meeting = committeeOf(11);
    meeting.attend(people(8), rules);
    assertThat(meeting.vote(vote("提拔甲", 0, 6, 2), rules)).isTrue();
    assertThat(meeting.vote(vote("提拔乙", 3, 5, 0), rules)).isFalse();
  }

  @Test
  void everybody_present_votes_or_has_left_the_room() {
    Meeting meeting = committeeOf(11);
    meeting.attend(people(8), rules);
    assertThatThrownBy(() -> meeting.vote(vote("提拔甲", 0, 6, 1), rules))
        .isInstanceOf(VotesDoNotAddUp.class);
  }

  @Test
  void a_matter_is_voted_once() {
    Meeting meeting = committeeOf(3);
    meeting.attend(people(3), rules);
    meeting.vote(vote("提拔甲", 0, 1, 2), rules);
    assertThatThrownBy(() -> meeting.vote(vote("提拔甲", 0, 3, 0), rules))
        .isInstanceOf(MatterVotedAlready.class);
  }

  @Test
  void only_members_attend() {
    Set<PersonId> withStranger = new HashSet<>(people(10));
    withStranger.add(new PersonId(99));
    assertThatThrownBy(() -> committeeOf(11).attend(withStranger, rules))
        .isInstanceOf(NotAMember.class);
  }

  @Test
  void a_decision_rests_on_closed_minutes_only() {
    Meeting meeting = committeeOf(11);
    meeting.attend(people(9), rules);
    meeting.vote(vote("提拔甲", 1, 7, 1), rules);
    assertThatThrownBy(() -> meeting.basis("提拔甲")).isInstanceOf(MeetingNotInState.class);
    meeting.close("天常纪〔2018〕12号");
    DecisionBasis basis = meeting.basis("提拔甲");
    assertThat(basis.document()).isEqualTo("天常纪〔2018〕12号");
    assertThat(basis.shouldAttend()).contains(11);
    assertThat(basis.present()).contains(9);
    assertThat(basis.inFavour()).contains(7);
    assertThatThrownBy(() -> meeting.basis("提拔乙")).isInstanceOf(NotFound.class);
  }

  @Test
  void a_closed_meeting_never_changes() {
    Meeting meeting = committeeOf(3);
    assertThatThrownBy(() -> meeting.close("1")).isInstanceOf(MeetingNotInState.class);
    meeting.attend(people(3), rules);
    meeting.close("1");
    assertThatThrownBy(() -> meeting.attend(people(3), rules))
        .isInstanceOf(MeetingNotInState.class);
    assertThatThrownBy(() -> meeting.vote(vote("提拔甲", 0, 3, 0), rules))
        .isInstanceOf(MeetingNotInState.class);
  }

  private static Meeting committeeOf(int members) {
    return new Meeting(
        7, new ConveneMeeting("县委常委会", LocalDate.of(2019, 6, 3), "韦某", people(members)));
  }

  private static Set<PersonId> people(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(PersonId::new).collect(Collectors.toSet());
  }

  private static RecordVote vote(String matter, int recused, int inFavour, int against) {
    return new RecordVote(new MeetingId(7), matter, recused, inFavour, against, 0, 1);
  }
}
