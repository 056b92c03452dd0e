package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * How the matter of one person ends on one ladder.
 *
 * @param sanction the final one; empty when there is none
 * @param probation months of a probation within the party: one year or two (CF-12); empty otherwise
 * @param grant of a tolerance determination on which it rests, if it does
 * @param ground of mitigation by the sanctions regulations, needed below the range and for an
 *     exemption
 * @param document number of the decision, for an exemption of the written conclusion
 */
public record DecideSanction(
    @NotNull CaseId caseFile,
    @NotNull PersonId person,
    @NotNull Ladder ladder,
    @NotNull Outcome outcome,
    @NotNull Optional<Sanction> sanction,
    @NotNull Optional<Integer> probation,
    @NotNull Optional<GrantId> grant,
    @NotNull Optional<String> ground,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
