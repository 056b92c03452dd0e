package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The overview to read: as counted now, and as it was frozen. */
public interface Overviews {
  /** The years that can be asked for, newest first. */
  List<Integer> years();

  /** The text of a year, from its draft or else the template in force, counted now. */
  OverviewText text(int year, Optional<LocalDate> asOf);

  DraftDetail draft(int year);

  /** Frozen versions of a year, newest first. */
  List<FrozenRow> versions(int year);

  FrozenDetail version(FrozenId id);

  FrozenRecords records(FrozenId id, String key, int offset, int limit);

  /** What changed since, at the version's own cut-off unless another is asked for. */
  Comparison compare(FrozenId id, Optional<LocalDate> asOf);
}
