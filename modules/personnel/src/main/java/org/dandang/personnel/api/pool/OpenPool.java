package org.dandang.personnel.api.pool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.Industry;

/**
 * A pool is opened: by rule (whoever serves in the industry and has the profession, where one is
 * named) or filled by hand.
 *
 * @param unit who keeps it; scopes it
 */
public record OpenPool(
    @NotBlank @Size(max = 80) String name,
    boolean byRule,
    @NotNull Optional<Industry> industry,
    @NotNull Optional<String> profession,
    @NotNull UnitId unit,
    @NotNull LocalDate on) {}
