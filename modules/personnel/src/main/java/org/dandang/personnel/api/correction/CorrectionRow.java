package org.dandang.personnel.api.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/** A request in a list. */
public record CorrectionRow(
    CorrectionRequestId id,
    PersonId person,
    String name,
    FilePart part,
    String wanted,
    LocalDate askedOn,
    CorrectionState state,
    Optional<String> answer,
    Optional<LocalDate> answeredOn) {}
