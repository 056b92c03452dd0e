package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which figures are counted elsewhere, and by which file they came. */
public interface FigureSources {
  /** A figure that nobody here counts; not available while no file brought it. */
  record Elsewhere(String key, String label, String labelEn, Optional<CarriedFile> file) {}

  /** In the order of the overview; empty where everything is counted here. */
  List<Elsewhere> elsewhere(int year, Optional<LocalDate> asOf);

  /** The files taken so far, newest first. */
  List<CarriedFile> files();
}
