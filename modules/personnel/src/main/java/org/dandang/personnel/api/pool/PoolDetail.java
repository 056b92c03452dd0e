package org.dandang.personnel.api.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Industry;

/** A pool with whoever is or was in it. */
public record PoolDetail(
    PoolId id,
    long version,
    String name,
    boolean byRule,
    Optional<Industry> industry,
    Optional<String> profession,
    LocalDate begin,
    Map<Integer, Integer> membersAtYearEnd,
    List<Member> members) {
  /** In since, out since, with the reasons; {@code end} is null while in. */
  public record Member(
      PersonId person,
      String name,
      String inReason,
      String outReason,
      LocalDate begin,
      LocalDate end) {}
}
