package org.dandang.office.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Opens seats, and moves them from one person to the next. */
public interface SeatDesk {
  SeatId open(@Valid OpenSeat command);

  void deputise(@Valid AppointDeputy command);

  /** Returns the number of the list that both must confirm. */
  long handOver(@Valid BeginHandOver command);

  /** The caller, giver or taker, confirms; with the second the seat has its new first person. */
  void confirm(long handOver, @NotNull LocalDate on);
}
