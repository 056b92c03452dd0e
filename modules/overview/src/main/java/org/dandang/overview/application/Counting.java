package org.dandang.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.overview.api.Figure;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.Definitions;
import org.dandang.overview.domain.FigureDefinition;

/** Asks whoever can count; a figure that nobody here answers does not exist in this deployment. */
@ApplicationScoped
class Counting {
  private Definitions definitions;
  private Iterable<IndicatorSource> sources;
  private UnitTree tree;
  private BusinessDay businessDay;

  protected Counting() {}

  @Inject
  Counting(
      Definitions definitions,
      Instance<IndicatorSource> sources,
      UnitTree tree,
      BusinessDay businessDay) {
    this(definitions, (Iterable<IndicatorSource>) sources, tree, businessDay);
  }

  Counting(
      Definitions definitions,
      Iterable<IndicatorSource> sources,
      UnitTree tree,
      BusinessDay businessDay) {
    this.definitions = definitions;
    this.sources = sources;
    this.tree = tree;
    this.businessDay = businessDay;
  }

  int firstYear() {
    return definitions.firstYear();
  }

  LocalDate today() {
    return businessDay.today();
  }

  CutOff cutOff(int year, Optional<LocalDate> asOf) {
    return CutOff.of(year, asOf, today(), firstYear());
  }

  Scope units(Optional<UnitId> unit) {
    return unit.map(top -> Scope.of(tree.below(Set.of(top)))).orElse(Scope.ALL);
  }

  /** Figures with a number, then evidence. */
  List<Figure> all(CutOff cutOff, Scope units) {
    return answered(cutOff).stream()
        .map(asked -> asked.figure(cutOff, units, firstYear()))
        .toList();
  }

  List<Figure> numbered(CutOff cutOff, Scope units) {
    return answered(cutOff).stream()
        .filter(asked -> !asked.definition().isEvidence())
        .map(asked -> asked.figure(cutOff, units, firstYear()))
        .toList();
  }

  Asked asked(String key, CutOff cutOff) {
    return answered(cutOff).stream()
        .filter(asked -> asked.definition().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("figure " + key));
  }

  private List<Asked> answered(CutOff cutOff) {
    Map<String, IndicatorSource> byKey = new HashMap<>();
    sources.forEach(source -> source.keys().forEach(key -> byKey.put(key, source)));
    return definitions.on(LocalDate.of(cutOff.year(), 12, 31)).stream()
        .filter(definition -> byKey.containsKey(definition.key()))
        .map(definition -> new Asked(definition, byKey.get(definition.key())))
        .toList();
  }

  /** A definition with the source that answers it. */
  record Asked(FigureDefinition definition, IndicatorSource source) {
    Figure figure(CutOff cutOff, Scope units, int firstYear) {
      boolean comparable = !definition.isEvidence() && cutOff.year() > firstYear;
      Optional<Long> previous =
          comparable ? Optional.of(count(cutOff.yearBefore(), units)) : Optional.empty();
      return definition.figure(count(cutOff, units), cutOff, previous);
    }

    private long count(CutOff cutOff, Scope units) {
      return source.count(definition.question(cutOff, units));
    }
  }
}
