package org.dandang.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Banner;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FrozenId;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.FrozenOverviews;
import org.dandang.overview.domain.PartOfCounty;
import org.dandang.overview.domain.ReferenceKey;
import org.dandang.overview.domain.References;

/** Keeps words, figures and the numbers of all records behind them in one go. */
@ApplicationScoped
class Freezing {
  private Counting counting;
  private FrozenOverviews frozen;
  private ReferenceKey referenceKey;
  private Banner banner;
  private Actor actor;
  private Clock clock;

  protected Freezing() {}

  @Inject
  Freezing(
      Counting counting,
      FrozenOverviews frozen,
      ReferenceKey referenceKey,
      Banner banner,
      Actor actor,
      Clock clock) {
    this.counting = counting;
    this.frozen = frozen;
    this.referenceKey = referenceKey;
    this.banner = banner;
    this.actor = actor;
    this.clock = clock;
  }

  FrozenId freeze(CutOff cutOff, Wordings.Found words) {
    if (!actor.scope().all()) throw new PartOfCounty();
    List<Figure> figures = counting.all(cutOff, Scope.ALL);
    FrozenId id = frozen.nextId();
    frozen.add(
        new FrozenOverview(
            id,
            frozen.nextNumber(cutOff.year()),
            cutOff,
            words.template(),
            words.wording(),
            figures,
            new FrozenOverview.Signature(actor.name(), clock.instant(), banner.text())));
    References references = referenceKey.references();
    figures.forEach(figure -> keep(id, figure.key(), cutOff, references));
    return id;
  }

  private void keep(FrozenId id, String key, CutOff cutOff, References references) {
    Counting.Asked asked = counting.asked(key, cutOff);
    Map<Long, String> kept = new LinkedHashMap<>();
    asked
        .source()
        .ids(asked.definition().question(cutOff, Scope.ALL))
        .forEach(record -> kept.put(record, references.of(key, record)));
    frozen.keep(id, key, kept);
  }
}
