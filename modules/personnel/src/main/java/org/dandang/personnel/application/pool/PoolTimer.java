package org.dandang.personnel.application.pool;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.domain.pool.Pool;
import org.dandang.personnel.domain.pool.Pools;

/** Each night pools by rule follow what changed in the files. */
@Singleton
public class PoolTimer {
  @Inject Pools pools;
  @Inject BusinessDay business;

  @Schedule(hour = "2", minute = "40", persistent = false)
  public void follow() {
    LocalDate today = business.today();
    for (PoolId due : pools.dueOn(today)) {
      Pool pool = pools.get(due);
      pool.refreshed(today);
      pools.follow(pool, today);
    }
  }
}
