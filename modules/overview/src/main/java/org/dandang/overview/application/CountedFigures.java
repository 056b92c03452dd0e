package org.dandang.overview.application;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FigurePage;
import org.dandang.overview.api.FigureRow;
import org.dandang.overview.api.Figures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.ReferenceKey;

@ApplicationScoped
@Permits({COUNTY_LEADER, OVERVIEW_EDITOR, ORGANISATION_REVIEWER, INTEGRATOR})
class CountedFigures implements Figures {
  private Counting counting;
  private ReferenceKey referenceKey;

  protected CountedFigures() {}

  @Inject
  CountedFigures(Counting counting, ReferenceKey referenceKey) {
    this.counting = counting;
    this.referenceKey = referenceKey;
  }

  @Override
  public List<Figure> figures(int year, Optional<LocalDate> asOf, Optional<UnitId> unit) {
    return counting.numbered(counting.cutOff(year, asOf), counting.units(unit));
  }

  @Override
  public Figure figure(int year, String key, Optional<LocalDate> asOf, Optional<UnitId> unit) {
    CutOff cutOff = counting.cutOff(year, asOf);
    Scope units = counting.units(unit);
    return counting.asked(key, cutOff, units).figure(cutOff, units, counting.firstYear());
  }

  @Override
  public FigurePage records(
      int year,
      String key,
      Optional<LocalDate> asOf,
      Optional<UnitId> unit,
      int offset,
      int limit) {
    if (offset < 0 || limit < 1 || limit > ListQuery.EXPORT_CHUNK)
      throw new InvalidInput("limit", "kernel.bad-page", offset, limit);
    CutOff cutOff = counting.cutOff(year, asOf);
    Scope units = counting.units(unit);
    Counting.Asked asked = counting.asked(key, cutOff, units);
    FigureQuestion question = asked.definition().question(cutOff, units);
    Rows rows = new Rows(referenceKey.references(), key);
    List<FigureRow> page =
        asked.source().records(question, offset, limit).stream().map(rows::row).toList();
    return new FigurePage(asked.figure(cutOff, units, counting.firstYear()), page);
  }
}
