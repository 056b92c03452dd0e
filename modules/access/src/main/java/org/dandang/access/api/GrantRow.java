package org.dandang.access.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.UnitId;

/** One grant of an account. */
public record GrantRow(
    GrantId id,
    Role role,
    boolean everywhere,
    Set<UnitId> units,
    LocalDate begin,
    Optional<LocalDate> end) {}
