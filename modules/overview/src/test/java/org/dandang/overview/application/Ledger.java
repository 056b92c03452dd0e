package org.dandang.overview.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.kernel.id.UnitId;

/** Some context that counts entries of a book, each under one key. */
final class Ledger implements IndicatorSource {
  private record Entry(long id, String key, LocalDate on, UnitId unit, boolean sealed) {}

  private final Set<String> keys;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, String> voided = new HashMap<>();

  Ledger(String... keys) {
    this.keys = Set.of(keys);
  }

  Ledger entry(long id, String key, LocalDate on, long unit) {
    entries.add(new Entry(id, key, on, new UnitId(unit), false));
    return this;
  }

  Ledger sealed(long id, String key, LocalDate on, long unit) {
    entries.add(new Entry(id, key, on, new UnitId(unit), true));
    return this;
  }

  void makeVoid(long id, String why) {
    voided.put(id, why);
  }

  @Override
  public Set<String> keys() {
    return keys;
  }

  private Stream<Entry> counted(FigureQuestion question) {
    return entries.stream()
        .filter(entry -> entry.key().equals(question.key()))
        .filter(entry -> !voided.containsKey(entry.id()))
        .filter(entry -> !entry.on().isBefore(question.since()))
        .filter(entry -> !entry.on().isAfter(question.to()))
        .filter(entry -> question.units().covers(entry.unit()));
  }

  @Override
  public long count(FigureQuestion question) {
    return counted(question).count();
  }

  @Override
  public List<FigureRecord> records(FigureQuestion question, int offset, int limit) {
    return counted(question)
        .sorted(Comparator.comparing(Entry::on).reversed().thenComparing(Entry::id))
        .skip(offset)
        .limit(limit)
        .map(Ledger::record)
        .toList();
  }

  private static FigureRecord record(Entry entry) {
    if (entry.sealed()) return FigureRecord.sealed(entry.id(), entry.on());
    return FigureRecord.open(
        entry.id(), "记录" + entry.id(), entry.unit(), "单位", entry.on(), "/record?id=" + entry.id());
  }

  @Override
  public List<Long> ids(FigureQuestion question) {
    return counted(question).map(Entry::id).toList();
  }

  @Override
  public Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids) {
    Map<Long, String> why = new HashMap<>(voided);
    why.keySet().retainAll(Set.copyOf(ids));
    return why;
  }
}
