package org.dandang.commendation.api;

import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.record.DomainEvent;

/** A programme was decided; its awards stand from that day. */
public record AwardsDecided(ProgrammeId programme, List<AwardId> awards, LocalDate on)
    implements DomainEvent {
  public AwardsDecided {
    awards = List.copyOf(awards);
  }
}
