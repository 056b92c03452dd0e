package org.dandang.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.overview.api.Figure;
import org.dandang.web.frame.Cells;

/** The period of a figure in words: its kind, and from which day to which. */
@Named
@RequestScoped
public class Periods {
  @Inject Cells cells;

  public String of(Figure figure) {
    Optional<LocalDate> begin = figure.from().filter(from -> !from.equals(figure.to()));
    String days = begin.map(from -> from + " – " + figure.to()).orElse(figure.to().toString());
    return cells.word(figure.periodKind()) + " " + days;
  }
}
