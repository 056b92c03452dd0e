package org.dandang.web.personnel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.matching.MatchingDetail;
import org.dandang.personnel.api.person.KinInUnit;
import org.dandang.personnel.api.person.KinshipCheck;
import org.dandang.web.frame.Doors;

/** Relatives where recusal may be called for (P25): flags to be looked into, asked once a page. */
@Named
@RequestScoped
public class KinFlags {
  private static final Collector<AppointmentDetail.Line, ?, Map<PersonId, String>> NAMES =
      Collectors.toMap(
          AppointmentDetail.Line::person, AppointmentDetail.Line::name, (one, same) -> one);

  /** Whose relative, and what is known of it. */
  public record Flag(String name, KinInUnit kin) {}

  @Inject KinshipCheck check;
  @Inject BusinessDay business;
  @Inject Actor actor;

  private final Map<List<Object>, List<Flag>> told = new HashMap<>();

  /** In the units to which the proposed would come. */
  public List<Flag> proposed(List<ProposalForm> proposals, LocalDate on) {
    LocalDate day = on == null ? business.today() : on;
    return told.computeIfAbsent(
        List.of(List.copyOf(proposals), day), key -> inUnits(byUnit(proposals), day));
  }

  private static Map<UnitId, Map<PersonId, String>> byUnit(List<ProposalForm> proposals) {
    return proposals.stream()
        .collect(
            Collectors.groupingBy(
                proposal -> proposal.proposed().unit(),
                Collectors.toMap(
                    proposal -> proposal.getPerson().person(),
                    proposal -> proposal.getPerson().name(),
                    (one, same) -> one)));
  }

  /** In the units to which an open appointment brings people. */
  public List<Flag> of(AppointmentDetail file) {
    return told.computeIfAbsent(
        List.of(file),
        key ->
            inUnits(
                open(file)
                    .filter(line -> line.kind().takesPost())
                    .collect(Collectors.groupingBy(AppointmentDetail.Line::toUnitId, NAMES)),
                business.today()));
  }

  /** In the unit of the post for which people were compared. */
  public List<Flag> matched(MatchingDetail run) {
    return told.computeIfAbsent(
        List.of(run),
        key ->
            inUnits(
                Map.of(
                    run.unit(),
                    run.candidates().stream()
                        .filter(candidate -> !candidate.excluded())
                        .collect(
                            Collectors.toMap(
                                MatchingDetail.Candidate::person,
                                MatchingDetail.Candidate::name,
                                (one, same) -> one))),
                business.today()));
  }

  /** Between those voted on and those who vote. */
  public List<Flag> sitting(AppointmentDetail file, List<MemberLine> members) {
    return told.computeIfAbsent(
        List.of(file, List.copyOf(members)),
        key -> {
          Map<PersonId, String> names = open(file).collect(NAMES);
          List<PersonId> voting = members.stream().map(MemberLine::getPerson).toList();
          return mayAsk()
              ? flags(names, check.among(names.keySet(), voting, business.today()))
              : List.of();
        });
  }

  private static Stream<AppointmentDetail.Line> open(AppointmentDetail file) {
    return file.changes().stream().filter(line -> line.next().isPresent());
  }

  private List<Flag> inUnits(Map<UnitId, Map<PersonId, String>> comers, LocalDate day) {
    List<Flag> found = new ArrayList<>();
    if (mayAsk())
      comers.forEach(
          (unit, names) -> found.addAll(flags(names, check.inUnit(names.keySet(), unit, day))));
    return found;
  }

  private boolean mayAsk() {
    return Doors.open(check, "inUnit", actor.roles());
  }

  private static List<Flag> flags(Map<PersonId, String> names, List<KinInUnit> found) {
    return found.stream().map(kin -> new Flag(names.get(kin.person()), kin)).toList();
  }
}
