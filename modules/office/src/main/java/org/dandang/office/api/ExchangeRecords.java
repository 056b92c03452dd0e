package org.dandang.office.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dandang.kernel.desk.Courier;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** The keys of both halves, and the book of files that went and came. */
public interface ExchangeRecords {
  /** A public key with the short print by which people compare it. */
  record Key(String text, String fingerprint) {}

  /** One file; taken, or else handed over. */
  record ExchangedRow(
      long id,
      Courier.Kind kind,
      boolean taken,
      long number,
      LocalDate on,
      int rows,
      LocalDateTime notedAt,
      String notedBy) {}

  /** To be handed to the other half. */
  Key own();

  Optional<Key> partner();

  /** Newest first. */
  Listing<ExchangedRow> list(ListQuery query);
}
