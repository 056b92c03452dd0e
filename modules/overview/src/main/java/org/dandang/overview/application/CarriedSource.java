package org.dandang.overview.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.figure.FigureQuestion;
import org.dandang.kernel.figure.FigureRecord;
import org.dandang.kernel.figure.IndicatorSource;
import org.dandang.overview.domain.FigureFile;
import org.dandang.overview.domain.FigureFile.Carried;

/** Answers from a file what the half that runs elsewhere counted, for its year and the county. */
record CarriedSource(FigureFile file) implements IndicatorSource {
  @Override
  public Set<String> keys() {
    return file.figures().keySet();
  }

  @Override
  public long count(FigureQuestion question) {
    return carried(question).size();
  }

  @Override
  public List<FigureRecord> records(FigureQuestion question, int offset, int limit) {
    return carried(question).stream().skip(offset).limit(limit).map(Carried::record).toList();
  }

  @Override
  public List<Long> ids(FigureQuestion question) {
    return carried(question).stream().map(one -> one.record().id()).toList();
  }

  @Override
  public Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids) {
    return Map.of();
  }

  private List<Carried> carried(FigureQuestion question) {
    return file.figures().getOrDefault(question.key(), List.of());
  }
}
