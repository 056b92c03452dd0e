package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.search.Conditions;

/**
 * A pool with whoever is or was in it.
 *
 * @param refreshedOn the last day on which the rule was looked at; null before and for pools by
 *     hand
 * @param present how many are in it on the business day
 * @param members the first fifty, those who are in first; all of them are told by {@link
 *     PoolMembers}
 */
public record PoolDetail(
    PoolId id,
    long version,
    String name,
    PoolKind kind,
    UnitId unit,
    boolean byRule,
    Optional<Industry> industry,
    Optional<String> profession,
    Optional<Conditions> rule,
    LocalDate refreshedOn,
    LocalDate begin,
    LocalDate end,
    int present,
    Map<Integer, Integer> membersAtYearEnd,
    List<Member> members,
    List<Nomination> nominations) {
  /** In since, out since, with the reasons; {@code end} and outcome are null while in. */
  public record Member(
      PersonId person,
      String name,
      String inReason,
      String outReason,
      Outcome outcome,
      LocalDate begin,
      LocalDate end) {}

  /** Somebody who was nominated; answer and its day are null while it waits. */
  public record Nomination(
      PersonId person,
      String name,
      NominationState state,
      String reason,
      LocalDate on,
      String answer,
      LocalDate answeredOn) {}
}
