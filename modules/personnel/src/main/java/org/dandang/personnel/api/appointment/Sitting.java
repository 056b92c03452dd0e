package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/**
 * Who sat when the committee decided, and how they voted on each.
 *
 * @param members all who should attend
 */
public record Sitting(
    @NotEmpty Set<@NotNull PersonId> members,
    @NotNull Set<@NotNull PersonId> present,
    @NotEmpty List<@Valid @NotNull Ballot> ballots) {}
