package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.Optional;

/** The overview as an official document. */
public interface OverviewPapers {
  byte[] word(int year, Optional<LocalDate> asOf);

  byte[] pdf(int year, Optional<LocalDate> asOf);

  byte[] word(FrozenId version);

  byte[] pdf(FrozenId version);
}
