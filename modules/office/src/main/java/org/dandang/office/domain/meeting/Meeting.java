package org.dandang.office.domain.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.office.api.ConveneMeeting;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords.MeetingDetail;
import org.dandang.office.api.MeetingRecords.State;
import org.dandang.office.api.RecordVote;

/**
 * A committee's meeting. It is convened with those who should attend, is held when a quorum of them
 * came, votes matter by matter, and is closed by its minutes; from then on decisions may rest on it
 * and it never changes.
 */
@Entity
@Table(name = "office_meeting")
@AggregateRoot
public class Meeting {
  @Id private Long id;
  @Version private long version;
  private String committee;

  @Column(name = "held_on")
  private LocalDate on;

  private String presiding;

  @Enumerated(EnumType.STRING)
  private State state;

  private String minutes;

  @ElementCollection
  @CollectionTable(name = "office_meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
  private Set<Member> members = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "office_meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderBy("position")
  private List<Vote> votes = new ArrayList<>();

  @Embedded private Standing standing = Standing.inForce();

  protected Meeting() {}

  public Meeting(long id, ConveneMeeting command) {
    this.id = id;
    this.committee = command.committee();
    this.on = command.on();
    this.presiding = command.presiding();
    this.state = State.CONVENED;
    command.shouldAttend().forEach(person -> members.add(new Member(person, false)));
  }

  public MeetingId id() {
    return new MeetingId(id);
  }

  public long version() {
    return version;
  }

  public LocalDate on() {
    return on;
  }

  /** Two thirds of those who should attend must be there (RY-37). */
  public void attend(Set<PersonId> present, RuleBook rules) {
    if (state != State.CONVENED) throw new MeetingNotInState(state);
    for (PersonId person : present)
      if (members.stream().noneMatch(member -> member.is(person))) throw new NotAMember(person);
    int needed = rules.get("decide.quorum", on).fraction().ceilingOf(members.size());
    if (present.size() < needed) throw new QuorumMissing(present.size(), needed);
    Set<Member> came = new HashSet<>();
    members.forEach(member -> came.add(member.present(present)));
    members.clear();
    members.addAll(came);
    state = State.HELD;
  }

  /** Carried by more than half of those who should attend, whoever left the room (RY-38). */
  public boolean vote(RecordVote command, RuleBook rules) {
    if (state != State.HELD) throw new MeetingNotInState(state);
    if (votes.stream().anyMatch(vote -> vote.isOn(command.matter())))
      throw new MatterVotedAlready(command.matter());
    int cast = command.recused() + command.inFavour() + command.against() + command.abstained();
    if (cast != present()) throw new VotesDoNotAddUp(cast, present());
    int needed = rules.get("decide.approve", on).fraction().moreThan(members.size());
    Vote vote = new Vote(votes.size() + 1, command, command.inFavour() >= needed);
    votes.add(vote);
    return vote.carried();
  }

  public void close(String minutesNumber) {
    if (state != State.HELD) throw new MeetingNotInState(state);
    minutes = minutesNumber;
    state = State.CLOSED;
  }

  /** What a decision on that matter rests on. */
  public DecisionBasis basis(String matter) {
    if (state != State.CLOSED) throw new MeetingNotInState(state);
    Vote vote =
        votes.stream()
            .filter(candidate -> candidate.isOn(matter))
            .findFirst()
            .orElseThrow(() -> new NotFound(matter));
    return DecisionBasis.meeting(
        minutes, on, presiding, members.size(), present(), vote.inFavour());
  }

  public MeetingDetail detail() {
    return new MeetingDetail(
        id(),
        committee,
        on,
        presiding,
        state,
        Optional.ofNullable(minutes),
        members.stream().map(Member::told).toList(),
        votes.stream().map(Vote::told).toList(),
        version);
  }

  private int present() {
    return (int) members.stream().filter(Member::present).count();
  }
}
