package org.dandang.personnel.api.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;

/**
 * Two files are of one person: all that was written of the second follows to the first.
 *
 * @param basis the signed slip
 * @param seenKept version of the file that is kept, as the user saw it
 * @param seenGone version of the file that goes
 */
public record MergePersons(
    @NotNull PersonId kept,
    @NotNull PersonId gone,
    @NotBlank @Size(max = 500) String reason,
    @NotNull DecisionBasis basis,
    long seenKept,
    long seenGone) {}
