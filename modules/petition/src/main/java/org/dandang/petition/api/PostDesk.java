package org.dandang.petition.api;

import jakarta.validation.Valid;
import java.util.List;
import org.dandang.kernel.desk.CleanCopies.CleanCopy;

/** The office's side of the portal. */
public interface PostDesk {
  /** What waits for the actor to open and register it, oldest first; for a loader, all of it. */
  List<ReportId> waiting();

  PortalPost of(ReportId report);

  /** What it says, with everything that was written to and fro; not who wrote it. */
  String open(ReportId report);

  CleanCopy file(ReportId report, int number);

  /** From here on it goes the way of every report; what is the superior's goes up by rule. */
  void register(@Valid RegisterReport command);

  void answer(@Valid AnswerPetitioner command);
}
