package org.dandang.training.api.lifemeeting;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.Amendment;

/** Where leading groups prepare, hold and follow up their meetings. */
public interface LifeMeetingDesk {
  LifeMeetingId prepare(@Valid PrepareMeeting command);

  void addMaterial(LifeMeetingId meeting, MaterialKind kind, String title, LocalDate on, long seen);

  void hold(@Valid HoldMeeting command);

  void recordCriticism(LifeMeetingId meeting, List<@Valid Criticism> said, long seen);

  void addProblems(LifeMeetingId meeting, List<@Valid AddProblem> problems, long seen);

  /** A problem is put right; its place on the list is its number, from 1. */
  void solve(LifeMeetingId meeting, int problem, String result, LocalDate on, long seen);

  /** The report has gone to the committee above. */
  void report(LifeMeetingId meeting, LocalDate on, long seen);

  /** Everything on the list is put right. */
  void close(LifeMeetingId meeting, LocalDate on, long seen);

  void cancel(LifeMeetingId meeting, String reason, long seen);

  void voidMeeting(LifeMeetingId meeting, @Valid Amendment amendment, long seen);
}
