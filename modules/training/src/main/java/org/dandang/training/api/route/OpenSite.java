package org.dandang.training.api.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;

/**
 * A site opens.
 *
 * @param township where it lies
 * @param capacity how many people it takes at once
 * @param where longitude and latitude in degrees, such as {@code 107.10,23.05}
 */
public record OpenSite(
    @NotBlank @Size(max = 100) String name,
    @NotNull SiteElement element,
    @NotNull UnitId township,
    @NotBlank @Size(max = 2000) String story,
    @Positive int capacity,
    @NotNull @Size(max = 40) String where,
    @NotNull LocalDate on) {}
