package org.dandang.care.domain.swap;

import java.util.List;
import org.dandang.care.api.swap.SwapId;

/** All role-swap days. */
public interface RoleSwaps {
  SwapId nextId();

  /** In the actor's scope and as it was seen. */
  RoleSwap get(SwapId id, long seen);

  void add(List<RoleSwap> swaps);
}
