package org.dandang.care.api.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/** All about one group with its activities, newest first. */
public record GroupDetail(
    GroupId id,
    int year,
    UnitId backing,
    String backingName,
    UnitId village,
    String villageName,
    PersonId leader,
    String leaderName,
    String leaderPost,
    String volunteers,
    LocalDate formedOn,
    String dissolvedReason,
    List<ActivityRow> activities,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {
  public GroupDetail {
    activities = List.copyOf(activities);
  }
}
