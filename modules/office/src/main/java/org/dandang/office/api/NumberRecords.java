package org.dandang.office.api;

import java.time.LocalDateTime;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;

/** The register of document numbers, voids in their place. */
public interface NumberRecords {
  /** One number. */
  record NumberRow(
      long id,
      String kind,
      int year,
      int ordinal,
      LocalDateTime givenAt,
      String givenTo,
      boolean voided,
      String reason,
      long version) {
    /** As it stands on paper. */
    public String text() {
      return kind + "〔" + year + "〕" + ordinal + "号";
    }
  }

  /** Filters: kind, year. Newest first. */
  Listing<NumberRow> list(ListQuery query);
}
