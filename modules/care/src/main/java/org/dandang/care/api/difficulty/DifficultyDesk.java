package org.dandang.care.api.difficulty;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.Amendment;

/** Where difficulties are collected, assigned, solved, confirmed and reopened. */
public interface DifficultyDesk {
  DifficultyId collect(@Valid CollectDifficulty command);

  void assign(DifficultyId difficulty, @Valid Assignment assignment, long seen);

  void solve(DifficultyId difficulty, String result, LocalDate on, long seen);

  void confirm(DifficultyId difficulty, @Valid Confirmation confirmation, long seen);

  void reopen(DifficultyId difficulty, String reason, LocalDate on, long seen);

  void voidDifficulty(DifficultyId difficulty, @Valid Amendment amendment, long seen);

  /** The bulk door: many with all their steps, under the same rules. */
  List<DifficultyId> takeOver(List<@Valid WholeDifficulty> difficulties);
}
