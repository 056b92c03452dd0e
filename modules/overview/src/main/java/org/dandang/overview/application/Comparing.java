package org.dandang.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.overview.api.Comparison;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FigureRow;
import org.dandang.overview.api.FrozenRecord;
import org.dandang.overview.api.FrozenRecords;
import org.dandang.overview.domain.CutOff;
import org.dandang.overview.domain.FrozenOverview;
import org.dandang.overview.domain.FrozenOverviews;
import org.dandang.overview.domain.ReferenceKey;

/** Holds what a version counted beside what is counted today, record by record. */
@ApplicationScoped
class Comparing {
  private Counting counting;
  private FrozenOverviews frozen;
  private ReferenceKey referenceKey;

  protected Comparing() {}

  @Inject
  Comparing(Counting counting, FrozenOverviews frozen, ReferenceKey referenceKey) {
    this.counting = counting;
    this.frozen = frozen;
    this.referenceKey = referenceKey;
  }

  Comparison compare(FrozenOverview overview, CutOff now) {
    List<Comparison.Change> changes =
        overview.figures().stream()
            .filter(figure -> !figure.evidence())
            .map(figure -> change(overview, figure, now))
            .toList();
    return new Comparison(overview.row(), now.day(), changes);
  }

  private Comparison.Change change(FrozenOverview overview, Figure then, CutOff now) {
    Today today = today(then.key(), now);
    Map<Long, String> before = frozen.references(overview.id(), then.key());
    List<Long> added = today.ids().stream().filter(id -> !before.containsKey(id)).toList();
    Map<Long, String> gone = without(before, today.ids());
    Map<Long, FigureRow> rows = added.isEmpty() ? Map.of() : today.rows();
    return new Comparison.Change(
        then,
        today.ids().size(),
        added.size(),
        added.stream()
            .limit(Comparison.SHOWN)
            .flatMap(id -> Stream.ofNullable(rows.get(id)))
            .toList(),
        gone.size(),
        today.gone(gone).stream().limit(Comparison.SHOWN).toList());
  }

  FrozenRecords records(FrozenOverview overview, String key, int offset, int limit) {
    if (offset < 0 || limit < 1 || limit > ListQuery.EXPORT_CHUNK)
      throw new InvalidInput("limit", "kernel.bad-page", offset, limit);
    Figure figure = overview.figure(key);
    Today today = today(key, overview.cutOff());
    Map<Long, String> before = frozen.references(overview.id(), key);
    Map<Long, FigureRow> rows = today.rows();
    Stream<FrozenRecord> still =
        rows.entrySet().stream()
            .filter(row -> before.containsKey(row.getKey()))
            .map(
                row ->
                    new FrozenRecord(
                        row.getValue().ref(), Optional.of(row.getValue()), Optional.empty()));
    Stream<FrozenRecord> gone = today.gone(without(before, rows.keySet())).stream();
    return new FrozenRecords(figure, Stream.concat(still, gone).skip(offset).limit(limit).toList());
  }

  private static Map<Long, String> without(Map<Long, String> before, Collection<Long> today) {
    Map<Long, String> gone = new LinkedHashMap<>(before);
    gone.keySet().removeAll(java.util.Set.copyOf(today));
    return gone;
  }

  private Today today(String key, CutOff cutOff) {
    Counting.Asked asked = counting.asked(key, cutOff);
    FigureQuestion question = asked.definition().question(cutOff, Scope.ALL);
    return new Today(
        asked, question, asked.source().ids(question), new Rows(referenceKey.references(), key));
  }

  /** One figure as its source answers it today. */
  private record Today(Counting.Asked asked, FigureQuestion question, List<Long> ids, Rows naming) {
    /** In the order of the source, newest first. */
    Map<Long, FigureRow> rows() {
      return asked.source().records(question, 0, Math.max(1, ids.size())).stream()
          .collect(
              Collectors.toMap(
                  FigureRecord::id, naming::row, (one, same) -> one, LinkedHashMap::new));
    }

    List<FrozenRecord> gone(Map<Long, String> references) {
      if (references.isEmpty()) return List.of();
      Map<Long, String> why = asked.source().whyGone(question, references.keySet());
      return references.entrySet().stream()
          .map(
              one ->
                  new FrozenRecord(
                      one.getValue(), Optional.empty(), Optional.ofNullable(why.get(one.getKey()))))
          .toList();
    }
  }
}
