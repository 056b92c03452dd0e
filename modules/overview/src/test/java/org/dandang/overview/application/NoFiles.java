package org.dandang.overview.application;

import java.util.List;
import java.util.Optional;
import org.dandang.overview.api.CarriedFile;
import org.dandang.overview.domain.CarriedFigures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FigureFile;

/** Where everything is counted at home. */
final class NoFiles implements CarriedFigures {
  @Override
  public void add(FigureFile file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<FigureFile> at(CutOff cutOff) {
    return Optional.empty();
  }

  @Override
  public List<CarriedFile> files() {
    return List.of();
  }
}
