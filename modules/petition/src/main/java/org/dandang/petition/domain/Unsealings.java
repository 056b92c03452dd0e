package org.dandang.petition.domain;

import java.time.Instant;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingId;

/** All requests to look at what is sealed. */
public interface Unsealings {
  long nextId();

  void add(Unsealing unsealing);

  /** Leave that lasts at that moment. */
  Optional<Unsealing> open(ReportId report, PersonId viewer, SealedPart part, Instant now);

  /** As last stored; a negative {@code seen} asks for whatever version there is. */
  Unsealing get(UnsealingId id, long seen);
}
