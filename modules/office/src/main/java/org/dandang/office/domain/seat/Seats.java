package org.dandang.office.domain.seat;

import org.dandang.office.api.SeatId;

/** All seats and their hand-overs. */
public interface Seats {
  long nextId();

  void add(Seat seat);

  Seat get(SeatId id);

  Seat get(SeatId id, long seen);

  void add(HandOver list);

  HandOver handOver(long id);

  boolean handOverOpen(SeatId seat);
}
