package org.dandang.office.domain.exchange;

import java.util.Optional;
import org.dandang.kernel.desk.Courier.Kind;

/** What went and came, and whom we know. */
public interface ExchangeBook {
  long nextId();

  /** The number of the next file of a kind from the sender with that key. */
  long nextNumber(Kind kind, KeyCard own);

  /** The highest number taken from that sender; 0 before the first. */
  long lastTaken(Kind kind, KeyCard partner);

  boolean isTaken(Kind kind, KeyCard partner, long number);

  void add(Exchanged file);

  /** The other half's key in force. */
  Optional<KeyCard> partner();

  void add(Partner partner);
}
