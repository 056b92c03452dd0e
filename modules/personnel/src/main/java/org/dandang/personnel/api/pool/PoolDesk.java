package org.dandang.personnel.api.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Commands about pools. */
public interface PoolDesk {
  PoolId open(@Valid OpenPool command);

  void take(@Valid TakeIntoPool command);

  void remove(@Valid TakeIntoPool command);

  /** Brings a pool by rule up to the day; the answer is how many came in or went out. */
  int refresh(@NotNull PoolId pool, @NotNull LocalDate on);
}
