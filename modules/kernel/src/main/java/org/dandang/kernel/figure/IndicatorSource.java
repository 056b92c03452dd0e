package org.dandang.kernel.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A context that can count some of the overview's figures. The number and the list come from the
 * same condition, so that they cannot differ; several indicators without a number in the text
 * ("evidence") are answered the same way.
 */
public interface IndicatorSource {
  /** The figures that this context answers. */
  Set<String> keys();

  long count(FigureQuestion question);

  /** What is counted, newest first, then by id; exactly {@code count} rows in all. */
  List<FigureRecord> records(FigureQuestion question, int offset, int limit);

  /** Ids of all that is counted; for freezing. */
  List<Long> ids(FigureQuestion question);

  /**
   * For records counted once and no longer: what happened since (voided, corrected, moved out), in
   * Chinese words.
   */
  Map<Long, String> whyGone(FigureQuestion question, Collection<Long> ids);
}
