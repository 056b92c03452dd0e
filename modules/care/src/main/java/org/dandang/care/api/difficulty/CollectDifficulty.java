package org.dandang.care.api.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * Somebody has a difficulty.
 *
 * @param group the support group that collected it; empty when it came another way
 * @param village where it is
 * @param requester who has it, or speaks for those who have
 */
public record CollectDifficulty(
    @NotNull Optional<GroupId> group,
    @NotNull UnitId village,
    @NotNull PersonId requester,
    @NotNull DifficultyKind kind,
    @NotNull Urgency urgency,
    @NotBlank @Size(max = 1000) String difficulty,
    @NotNull LocalDate on) {}
