package org.dandang.training.api.partyday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.personnel.api.PartyOrganisationId;

/**
 * All about one party day.
 *
 * @param fixedDay the branch's day of the month at the time
 */
public record PartyDayDetail(
    PartyDayId id,
    PartyOrganisationId branch,
    String branchName,
    UnitId unit,
    String unitName,
    YearMonth month,
    int fixedDay,
    LocalDate heldOn,
    String movedReason,
    String topic,
    boolean ideals,
    int shouldAttend,
    int present,
    String minutes,
    boolean complete,
    LocalDate enteredOn,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {
  /** Members who should have come and did not. */
  public int absent() {
    return shouldAttend - present;
  }
}
