package org.dandang.care.api.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/** All about one difficulty with every step that was taken. */
public record DifficultyDetail(
    DifficultyId id,
    Optional<GroupId> group,
    UnitId village,
    String villageName,
    PersonId requester,
    String requesterName,
    DifficultyKind kind,
    Urgency urgency,
    String difficulty,
    LocalDate collectedOn,
    Optional<UnitId> owner,
    String ownerName,
    Optional<LocalDate> due,
    DifficultyState state,
    String result,
    Optional<ConfirmedBy> confirmedBy,
    List<StepRow> steps,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {

  /** One step with its state afterwards. */
  public record StepRow(LocalDate on, DifficultyState state, String text) {}
}
