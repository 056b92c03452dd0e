package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** A seat with its first and second person. */
public record OpenSeat(
    @NotBlank @Size(max = 100) String name,
    @NotNull UnitId unit,
    @NotNull PersonId first,
    @NotNull Optional<PersonId> second) {}
