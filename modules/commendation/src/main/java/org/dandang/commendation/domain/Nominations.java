package org.dandang.commendation.domain;

import java.util.Collection;
import java.util.List;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeId;

/** The nominations. */
public interface Nominations {
  NominationId nextId();

  void add(Nomination nomination);

  Nomination get(NominationId id, long seen);

  /** To look at. */
  Nomination seen(NominationId id);

  /** In the order asked for; one that does not exist is not found. */
  List<Nomination> all(Collection<NominationId> ids);

  /** All of a programme that stand, by id. */
  List<Nomination> of(ProgrammeId programme);
}
