package org.dandang.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.actor.UnitTree;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.overview.api.Figure;
import org.dandang.overview.domain.CarriedFigures;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.Definitions;
import org.dandang.overview.domain.FigureDefinition;

/**
 * Asks whoever can count. A figure that nobody here counts is read from the other half's file;
 * while none came it is not available, which is not the same as zero.
 */
@ApplicationScoped
class Counting {
  private Definitions definitions;
  private Iterable<IndicatorSource> sources;
  private CarriedFigures carried;
  private UnitTree tree;
  private BusinessDay businessDay;

  protected Counting() {}

  @Inject
  Counting(
      Definitions definitions,
      Instance<IndicatorSource> sources,
      CarriedFigures carried,
      UnitTree tree,
      BusinessDay businessDay) {
    this(definitions, (Iterable<IndicatorSource>) sources, carried, tree, businessDay);
  }

  Counting(
      Definitions definitions,
      Iterable<IndicatorSource> sources,
      CarriedFigures carried,
      UnitTree tree,
      BusinessDay businessDay) {
    this.definitions = definitions;
    this.sources = sources;
    this.carried = carried;
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
    return answered(cutOff, units).stream()
        .map(asked -> asked.figure(cutOff, units, firstYear()))
        .toList();
  }

  List<Figure> numbered(CutOff cutOff, Scope units) {
    return answered(cutOff, units).stream()
        .filter(asked -> !asked.definition().isEvidence())
        .map(asked -> asked.figure(cutOff, units, firstYear()))
        .toList();
  }

  Asked asked(String key, CutOff cutOff) {
    return asked(key, cutOff, Scope.ALL);
  }

  Asked asked(String key, CutOff cutOff, Scope units) {
    return answered(cutOff, units).stream()
        .filter(asked -> asked.definition().key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("figure " + key));
  }

  /** What the half counts that may run elsewhere. */
  List<Asked> ofDiscipline(CutOff cutOff) {
    Map<String, IndicatorSource> here = here();
    return defined(cutOff).stream()
        .filter(definition -> here.containsKey(definition.key()))
        .filter(definition -> !Halves.ORGANISATION.runs(definition.context()))
        .map(definition -> asked(definition, here.get(definition.key())))
        .toList();
  }

  /** Figures with a number that no context of this deployment counts. */
  List<FigureDefinition> notCountedHere(CutOff cutOff) {
    Set<String> here = here().keySet();
    return defined(cutOff).stream()
        .filter(definition -> !definition.isEvidence() && !here.contains(definition.key()))
        .toList();
  }

  /** A file speaks of the whole county only. */
  private List<Asked> answered(CutOff cutOff, Scope units) {
    Map<String, IndicatorSource> here = here();
    Optional<IndicatorSource> file = units.all() ? file(cutOff) : Optional.empty();
    Optional<IndicatorSource> before = units.all() ? file(cutOff.yearBefore()) : Optional.empty();
    List<Asked> answered = new ArrayList<>();
    for (FigureDefinition definition : defined(cutOff)) {
      String key = definition.key();
      if (here.containsKey(key)) answered.add(asked(definition, here.get(key)));
      else
        knowing(file, key)
            .map(source -> new Asked(definition, source, knowing(before, key)))
            .ifPresent(answered::add);
    }
    return answered;
  }

  private Optional<IndicatorSource> file(CutOff cutOff) {
    return carried.at(cutOff).map(CarriedSource::new);
  }

  private static Optional<IndicatorSource> knowing(Optional<IndicatorSource> source, String key) {
    return source.filter(known -> known.keys().contains(key));
  }

  private static Asked asked(FigureDefinition definition, IndicatorSource source) {
    return new Asked(definition, source, Optional.of(source));
  }

  private List<FigureDefinition> defined(CutOff cutOff) {
    return definitions.on(LocalDate.of(cutOff.year(), 12, 31));
  }

  private Map<String, IndicatorSource> here() {
    Map<String, IndicatorSource> byKey = new HashMap<>();
    sources.forEach(source -> source.keys().forEach(key -> byKey.put(key, source)));
    return byKey;
  }

  /** A definition with the source that answers it, and the one that answers the year before. */
  record Asked(
      FigureDefinition definition, IndicatorSource source, Optional<IndicatorSource> before) {
    Figure figure(CutOff cutOff, Scope units, int firstYear) {
      boolean comparable = !definition.isEvidence() && cutOff.year() > firstYear;
      Optional<Long> previous =
          before
              .filter(known -> comparable)
              .map(known -> known.count(definition.question(cutOff.yearBefore(), units)));
      return definition.figure(source.count(definition.question(cutOff, units)), cutOff, previous);
    }
  }
}
