package org.dandang.petition.domain;

import org.dandang.petition.api.ClarificationId;

/** All clarifications. */
public interface Clarifications {
  long nextId();

  void add(Clarification clarification);

  Clarification get(ClarificationId id, long seen);
}
