package org.dandang.personnel.application.pool;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.TakeIntoPool;
import org.dandang.personnel.domain.pool.Pool;
import org.dandang.personnel.domain.pool.Pools;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class PoolKeeping implements PoolDesk {
  @Inject Pools pools;

  @Override
  public PoolId open(OpenPool command) {
    Pool pool = new Pool(pools.nextId(), command);
    pools.add(pool);
    return pool.id();
  }

  @Override
  public void take(TakeIntoPool command) {
    pools.get(command.pool()).take(command.persons(), command.reason(), command.on());
  }

  @Override
  public void remove(TakeIntoPool command) {
    pools.get(command.pool()).remove(command.persons(), command.reason(), command.on());
  }

  @Override
  public int refresh(PoolId id, LocalDate on) {
    Pool pool = pools.get(id);
    return pool.become(pools.named(pool, on), on);
  }
}
