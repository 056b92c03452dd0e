package org.dandang.overview.domain;

import java.util.List;
import java.util.Map;
import org.dandang.overview.api.FrozenId;

/** The frozen versions with the numbers of the records that they counted. */
public interface FrozenOverviews {
  FrozenId nextId();

  /** The next number within the year; nobody else gets it. */
  int nextNumber(int year);

  void add(FrozenOverview overview);

  /** Keeps record numbers with their references, in the order given. */
  void keep(FrozenId id, String key, Map<Long, String> references);

  FrozenOverview get(FrozenId id);

  /** Newest first. */
  List<FrozenOverview> of(int year);

  /** Record numbers with their references behind one figure, by number. */
  Map<Long, String> references(FrozenId id, String key);
}
