package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/**
 * How the committee voted on one person (票决).
 *
 * @param recused members who left the room for it
 */
public record Ballot(
    @NotNull ChangeId change,
    @PositiveOrZero int inFavour,
    @PositiveOrZero int against,
    @PositiveOrZero int abstained,
    @NotNull Set<@NotNull PersonId> recused) {}
