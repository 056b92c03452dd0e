package org.dandang.training.api.partyday;

import jakarta.validation.Valid;
import java.util.List;
import org.dandang.kernel.record.Amendment;

/** Where branches fix their day and report what they held. */
public interface PartyDayDesk {
  /** Several branches at once; a later day replaces the earlier one from then on. */
  void fixDays(List<@Valid FixDay> days);

  /** Several branches or months at once. */
  List<PartyDayId> record(List<@Valid RecordPartyDay> days);

  void addMinutes(PartyDayId day, String minutes, long seen);

  void voidDay(PartyDayId day, @Valid Amendment amendment, long seen);
}
