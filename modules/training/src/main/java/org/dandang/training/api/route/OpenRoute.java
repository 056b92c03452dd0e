package org.dandang.training.api.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A route joins sites in this order. */
public record OpenRoute(
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 500) String theme,
    @NotNull List<@NotNull SiteId> sites,
    @NotNull LocalDate on) {
  public OpenRoute {
    sites = List.copyOf(sites);
  }
}
