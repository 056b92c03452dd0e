package org.dandang.overview.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Figures between the halves of the county's work: who counts them hands over, for each, opaque
 * serials and months; who writes the overview takes them.
 */
public interface FigureFiles {
  /** The figures of petition and accountability for a year, at the cut-off. */
  byte[] handOver(int year, Optional<LocalDate> asOf);

  CarriedFile take(@NotNull byte[] file);
}
