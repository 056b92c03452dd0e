package org.dandang.commendation.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;

/** An award with what it rests on. */
public record AwardDetail(
    AwardRow row,
    long version,
    ProgrammeRow programme,
    NominationId nomination,
    Optional<PersonId> person,
    DecisionBasis basis,
    LocalDate enteredOn,
    String checkCode,
    Optional<Revocation> revocation,
    Optional<Amendment> amendment) {

  /** How it was taken back. */
  public record Revocation(RevocationGround ground, String document, String signer, LocalDate on) {}
}
