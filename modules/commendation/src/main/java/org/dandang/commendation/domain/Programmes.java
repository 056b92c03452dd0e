package org.dandang.commendation.domain;

import org.dandang.commendation.api.ProgrammeId;

/** The programmes. */
public interface Programmes {
  ProgrammeId nextId();

  void add(Programme programme);

  Programme get(ProgrammeId id);

  Programme get(ProgrammeId id, long seen);

  /** Programmes published for an award year, voided ones left out. */
  long published(int awardYear);
}
