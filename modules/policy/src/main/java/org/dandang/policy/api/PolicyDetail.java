package org.dandang.policy.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;

/** All about one document. */
public record PolicyDetail(
    DocumentId id,
    String title,
    String number,
    PolicyLevel level,
    PolicyField field,
    UnitId unit,
    String unitName,
    PolicyState state,
    LocalDate draftedOn,
    Optional<LocalDate> issuedOn,
    Optional<LocalDate> repealedOn,
    String repealedReason,
    List<Clause> clauses,
    List<DraftingMeeting> meetings,
    List<Publicise> publicity,
    int readers,
    boolean voided,
    Optional<Amendment> amendment,
    long version) {

  /** One clause with its id. */
  public record Clause(ClauseId id, int number, String text) {}
}
