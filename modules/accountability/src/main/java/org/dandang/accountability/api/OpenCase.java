package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;

/**
 * A case is opened: an accountability case on the committee's meeting, a disciplinary case on the
 * signed slip of the committee's head.
 *
 * @param head who signed the slip; empty for a meeting
 */
public record OpenCase(
    @NotNull CaseId caseFile,
    @NotNull @Valid DecisionBasis basis,
    @NotNull Optional<PersonId> head,
    @NotNull LocalDate on,
    long seen) {}
