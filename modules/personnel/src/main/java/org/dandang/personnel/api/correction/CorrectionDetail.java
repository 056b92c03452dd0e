package org.dandang.personnel.api.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** One request with all that was said. */
public record CorrectionDetail(
    CorrectionRequestId id,
    long version,
    PersonId person,
    String name,
    FilePart part,
    String stands,
    String wanted,
    String proof,
    LocalDate askedOn,
    CorrectionState state,
    Optional<String> answer,
    Optional<String> answeredBy,
    Optional<LocalDate> answeredOn) {}
