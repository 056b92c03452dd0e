package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.record.DecisionBasis;

/**
 * The committee's decision on the whole programme.
 *
 * @param document number under which the awards are published
 * @param basis the meeting or slip, whose day is the day of the decision
 * @param underfill by category code, why it is not filled
 */
public record DecideAwards(
    @NotNull ProgrammeId programme,
    @NotEmpty List<@NotNull NominationId> awarded,
    @NotBlank @Size(max = 100) String document,
    @NotNull DecisionBasis basis,
    @NotNull Map<String, String> underfill) {}
