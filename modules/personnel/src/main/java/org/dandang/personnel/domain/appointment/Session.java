package org.dandang.personnel.domain.appointment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.appointment.Ballot;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;

/**
 * Who sat when the committee decided, and how they voted on each. Who is concerned, or whose close
 * relative is, leaves the room; those who left still count among those who should attend (RY-46).
 *
 * @param attendance all who should attend
 * @param ballots one for each person who is not deferred
 * @param relatives close relatives of whoever is decided on
 */
public record Session(
    List<Member> attendance,
    Map<ChangeId, Ballot> ballots,
    Set<ChangeId> deferred,
    Map<PersonId, Set<PersonId>> relatives) {

  boolean defers(Change change) {
    return deferred.contains(change.id());
  }

  /** Carried or rejected, as the votes say. */
  void vote(Change change, DecisionBasis decision, CommitteeRule committee, Bars bars) {
    String name = change.label().name();
    Ballot ballot = ballots.get(change.id());
    if (ballot == null) throw new BallotMissing(name);
    refuseStrangers(ballot);
    refuseConcerned(change, ballot);
    Votes votes = votes(ballot);
    if (!votes.addUpExactly())
      throw new BallotMismatch(
          name,
          votes.inFavour() + votes.against() + votes.abstained() + votes.recused(),
          votes.present());
    StepSheet sheet = StepSheet.discussion(decision.document(), names(ballot.recused()), votes);
    if (committee.carries(votes)) change.discussed(decision.on(), sheet, bars);
    else change.reject(decision.on(), sheet);
  }

  private void refuseStrangers(Ballot ballot) {
    Set<PersonId> present =
        attendance.stream()
            .filter(Member::isPresent)
            .map(Member::person)
            .collect(Collectors.toSet());
    for (PersonId left : ballot.recused())
      if (!present.contains(left)) throw new NotPresent(names(Set.of(left)));
  }

  private void refuseConcerned(Change change, Ballot ballot) {
    Set<PersonId> kin = relatives.getOrDefault(change.person(), Set.of());
    for (Member member : attendance) {
      boolean concerned = member.person().equals(change.person()) || kin.contains(member.person());
      if (concerned && member.isPresent() && !ballot.recused().contains(member.person()))
        throw new RecusalMissing(change.label().name(), member.name());
    }
  }

  private Votes votes(Ballot ballot) {
    return new Votes(
        attendance.size(),
        (int) attendance.stream().filter(Member::isPresent).count(),
        ballot.inFavour(),
        ballot.against(),
        ballot.abstained(),
        ballot.recused().size());
  }

  private String names(Set<PersonId> persons) {
    String known =
        attendance.stream()
            .filter(member -> persons.contains(member.person()))
            .map(Member::name)
            .collect(Collectors.joining("、"));
    return known.isEmpty() && !persons.isEmpty() ? persons.toString() : known;
  }
}
