package org.dandang.personnel.api.merge;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** A merge as it stands in the file that was kept. */
public record MergeRow(
    MergeId id,
    PersonId gone,
    String goneName,
    String publicCode,
    String reason,
    String document,
    LocalDate on,
    String signer,
    Optional<LocalDate> partedOn,
    Optional<String> partedReason) {}
