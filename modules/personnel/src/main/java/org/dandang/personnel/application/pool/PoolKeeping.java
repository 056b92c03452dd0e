package org.dandang.personnel.application.pool;

import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.pool.AnswerNominations;
import org.dandang.personnel.api.pool.ChangePool;
import org.dandang.personnel.api.pool.ClosePool;
import org.dandang.personnel.api.pool.LeavePool;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.PoolDesk;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.TakeIntoPool;
import org.dandang.personnel.domain.FutureDay;
import org.dandang.personnel.domain.pool.Pool;
import org.dandang.personnel.domain.pool.Pools;

@ApplicationScoped
@Transactional
@Permits(PERSONNEL_OFFICER)
class PoolKeeping implements PoolDesk {
  @Inject Pools pools;
  @Inject BusinessDay business;

  @Override
  public PoolId open(OpenPool command) {
    FutureDay.refuse(command.on(), business.today());
    Pool pool = new Pool(pools.nextId(), command);
    pools.add(pool);
    if (command.byRule()) follow(pool, command.on());
    return pool.id();
  }

  @Override
  public void take(TakeIntoPool command) {
    FutureDay.refuse(command.on(), business.today());
    pools.get(command.pool()).take(command.persons(), command.reason(), command.on());
  }

  @Override
  public void leave(LeavePool command) {
    FutureDay.refuse(command.on(), business.today());
    pools.get(command.pool()).leave(command);
  }

  @Override
  public void nominate(TakeIntoPool command) {
    FutureDay.refuse(command.on(), business.today());
    pools.get(command.pool()).nominate(command.persons(), command.reason(), command.on());
  }

  @Override
  public void answer(AnswerNominations command) {
    FutureDay.refuse(command.on(), business.today());
    pools.get(command.pool()).answer(command);
  }

  @Override
  public void change(ChangePool command) {
    FutureDay.refuse(command.amendment().on(), business.today());
    Pool pool = pools.get(command.pool(), command.seen());
    pool.change(command);
    if (command.rule().isPresent()) follow(pool, command.amendment().on());
  }

  @Override
  public void close(ClosePool command) {
    FutureDay.refuse(command.amendment().on(), business.today());
    pools.get(command.pool(), command.seen()).close(command.amendment());
  }

  @Override
  public int refresh(PoolId id, LocalDate on) {
    FutureDay.refuse(on, business.today());
    return follow(pools.get(id), on);
  }

  private int follow(Pool pool, LocalDate on) {
    pool.refreshed(on);
    return pools.follow(pool, on);
  }
}
