package org.dandang.office.api;

import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.list.HistoryRow;
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

  /** A series: its last number, how many of them were given, and how many of those are void. */
  record SeriesRow(String kind, int year, int last, long given, long voided) {
    /** Nothing is missing between the first number and the last. */
    public boolean gapless() {
      return given == last;
    }
  }

  /** Filters: kind, year. Newest first. */
  Listing<NumberRow> list(ListQuery query);

  /** All series, the newest year first. */
  List<SeriesRow> series();

  NumberRow get(long number);

  List<HistoryRow> history(long number);
}
