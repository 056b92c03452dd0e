package org.dandang.care.api.swap;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.Amendment;

/** Where role-swap days are planned, done and followed up. */
public interface SwapDesk {
  SwapId plan(@Valid PlanSwap command);

  void done(SwapId swap, String report, List<@Valid SwapFinding> findings, long seen);

  /** A finding is dealt with; its place on the list is its number, from 1. */
  void settle(SwapId swap, int finding, String result, LocalDate on, long seen);

  void cancel(SwapId swap, String reason, long seen);

  void voidSwap(SwapId swap, @Valid Amendment amendment, long seen);
}
