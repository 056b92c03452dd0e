package org.dandang.personnel.domain.pool;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.pool.PoolId;

/** All pools. */
public interface Pools {
  PoolId nextId();

  Pool get(PoolId id);

  Pool get(PoolId id, long seen);

  void add(Pool pool);

  /** Those by rule that are kept on the day and were not looked at since. */
  List<PoolId> dueOn(LocalDate day);

  /**
   * Whom the pool's rule names on the day is in, and nobody else; answers how many came or went.
   */
  int follow(Pool pool, LocalDate day);
}
