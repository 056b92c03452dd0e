package org.dandang.personnel.domain.pool;

import java.time.LocalDate;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.pool.PoolId;

/** All pools. */
public interface Pools {
  PoolId nextId();

  Pool get(PoolId id);

  void add(Pool pool);

  /** Cadres of the day whom the pool's rule names. */
  Set<PersonId> named(Pool pool, LocalDate day);
}
