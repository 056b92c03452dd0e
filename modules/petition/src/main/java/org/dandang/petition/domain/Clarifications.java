package org.dandang.petition.domain;

import java.util.List;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ReportId;

/** All clarifications. */
public interface Clarifications {
  long nextId();

  void add(Clarification clarification);

  /** In the order in which they were begun. */
  List<Clarification> of(ReportId report);

  Clarification get(ClarificationId id, long seen);
}
