package org.dandang.personnel.api.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.UnitId;

/**
 * Predecessors end, successors go on from that day: a merger (several to one), a split (one to
 * several) or a reorganisation (one to one). Where there is one successor, the staff moves with it.
 */
public record SucceedUnits(
    @NotNull SuccessionKind kind,
    @NotEmpty List<@NotNull UnitId> predecessors,
    @NotEmpty List<@NotNull UnitId> successors,
    @NotNull LocalDate on,
    @NotBlank String document) {}
