package org.dandang.care.api.swap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.Level;

/** All about one role-swap day. */
public record SwapDetail(
    SwapId id,
    LocalDate day,
    PersonId leader,
    String leaderName,
    String leaderUnit,
    String leaderPost,
    Level level,
    SwapRole role,
    UnitId host,
    String hostName,
    SwapState state,
    String report,
    List<Finding> findings,
    LocalDate enteredOn,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {

  /** One finding on the way to being settled. */
  public record Finding(
      int number,
      String found,
      UnitId owner,
      String ownerName,
      LocalDate due,
      Optional<LocalDate> settledOn,
      String result) {}
}
