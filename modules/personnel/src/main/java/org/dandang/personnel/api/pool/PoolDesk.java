package org.dandang.personnel.api.pool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Commands about pools. */
public interface PoolDesk {
  PoolId open(@Valid OpenPool command);

  void take(@Valid TakeIntoPool command);

  void leave(@Valid LeavePool command);

  /** Into a pool of young or reserve cadres; nobody is in before it is confirmed. */
  void nominate(@Valid TakeIntoPool command);

  void answer(@Valid AnswerNominations command);

  void change(@Valid ChangePool command);

  void close(@Valid ClosePool command);

  /** Brings a pool by rule up to the day; the answer is how many came in or went out. */
  int refresh(@NotNull PoolId pool, @NotNull LocalDate on);
}
