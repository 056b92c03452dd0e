package org.dandang.overview.domain;

import java.util.List;
import java.util.Optional;
import org.dandang.overview.api.CarriedFile;

/** Files of figures that came from the other half. */
public interface CarriedFigures {
  void add(FigureFile file);

  /** The newest file for the year whose cut-off is not later than the one asked for. */
  Optional<FigureFile> at(CutOff cutOff);

  /** Newest first. */
  List<CarriedFile> files();
}
